/** Pages as they were rendered, for whoever asks next. */
package touchstone.gateway.web.cache;
