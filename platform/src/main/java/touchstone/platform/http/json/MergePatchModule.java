package touchstone.platform.http.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** An {@code Optional} of a request is null where it was left out and empty where it was null, so that a merge patch can clear. */
@Singleton
class MergePatchModule implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new AbsentAsNull().configureReadAbsentAsNull(true));
    }

    /** After Quarkus has registered a module of the same kind, which would read both as empty. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** Under a name of its own, since a module of a known name is passed over. */
    private static final class AbsentAsNull extends Jdk8Module {
        private static final long serialVersionUID = 1L;

        @Override
        public Object getTypeId() {
            return AbsentAsNull.class;
        }
    }
}
