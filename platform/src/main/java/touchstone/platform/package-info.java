/** What every service needs once: callers, problems, commands, the change feed. No word of the domain stands here. */
package touchstone.platform;
