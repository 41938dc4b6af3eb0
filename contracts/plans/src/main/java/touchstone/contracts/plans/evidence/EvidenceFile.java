package touchstone.contracts.plans.evidence;

/**
 * A file as it is kept.
 *
 * @param name      to save it under; its ending fits what it is
 * @param mediaType as found in its content, whatever its name or sender said
 * @param size      in bytes
 * @param sha256    of its bytes, in hexadecimal
 */
public record EvidenceFile(String name, String mediaType, long size, String sha256) {}
