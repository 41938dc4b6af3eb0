/**
 * Follows the owners' change feeds: how current what is known of an authority is, who is to be told that it moved, and what
 * was known before the last start and still is so.
 */
package touchstone.gateway.live;
