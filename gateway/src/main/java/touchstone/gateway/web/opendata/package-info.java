/** Who governs, in the vocabulary that open data about public bodies shares (https://www.popoloproject.com). */
package touchstone.gateway.web.opendata;
