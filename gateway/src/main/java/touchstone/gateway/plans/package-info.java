/** The pages of a programme: its front page, its plan, each recommendation and each action. */
package touchstone.gateway.plans;
