/** Boards and their meetings: bodies, memberships, agendas, minutes, decisions, action logs, risks, letters. */
package touchstone.contracts.governance;
