package touchstone.gateway.web.form;

/**
 * What became of a form that was sent.
 *
 * @param form   refused, or as it was typed
 * @param answer what its owner answered; null when it was refused
 */
public record FormResult<T>(Form form, T answer) {
    public boolean isRefused() {
        return form.isRefused();
    }
}
