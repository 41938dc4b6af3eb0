/** What a plan held when it was approved, what changed between versions, and how it is amended. */
package touchstone.gateway.versions;
