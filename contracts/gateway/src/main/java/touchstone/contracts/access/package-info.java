/** Who may use Touchstone: authorities, agencies, people's accounts, agencies' credentials. */
package touchstone.contracts.access;
