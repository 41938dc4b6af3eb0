package touchstone.gateway.web.opendata;

/**
 * An authority, an agency or a body.
 *
 * @param id             unique among the organizations of the document
 * @param name           what people call it
 * @param classification "authority", the kind of an agency or the kind of a body
 * @param parent_id      the organization that it is part of; null for the authority itself
 */
record PopoloOrganization(String id, String name, String classification, String parent_id) {}
