/** Follows the owners' change feeds: how current what is known of an authority is, and who is to be told that it moved. */
package touchstone.gateway.sync;
