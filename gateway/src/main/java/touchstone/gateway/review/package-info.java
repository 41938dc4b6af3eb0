/** What passes between agencies and the programme manager: what is owed, what waits for review, what came back. */
package touchstone.gateway.review;
