/** Action plans: inspections, recommendations, actions, progress updates, evidence, sign-off. */
package touchstone.contracts.plans;
