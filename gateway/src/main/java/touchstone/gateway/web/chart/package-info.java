/** Charts, drawn here as SVG with real text; what they show and say is given to them. */
package touchstone.gateway.web.chart;
