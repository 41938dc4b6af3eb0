package touchstone.platform.http.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import touchstone.platform.problem.Problems;

/**
 * Refuses a list that is longer than any that a contract takes before its entries are looked at: what is wrong with each of
 * ten thousand would be found, and told, for half a minute.
 */
final class BoundedLists extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> reader) {
        return reader.getClass() == CollectionDeserializer.class ? new Bounded((CollectionDeserializer) reader) : reader;
    }

    private static final class Bounded extends CollectionDeserializer {
        private static final long serialVersionUID = 1L;

        Bounded(CollectionDeserializer any) {
            super(any);
        }

        @Override
        protected CollectionDeserializer withResolved(JsonDeserializer<?> delegate, JsonDeserializer<?> entry, TypeDeserializer types, NullValueProvider nulls, Boolean unwrap) {
            return new Bounded(super.withResolved(delegate, entry, types, nulls, unwrap));
        }

        @Override
        protected Collection<Object> createDefaultInstance(DeserializationContext context) throws IOException {
            Collection<Object> made = super.createDefaultInstance(context);
            return made.getClass() == ArrayList.class ? new BoundedList(StrictJson.field(context.getParser())) : made;
        }
    }

    private static final class BoundedList extends ArrayList<Object> {
        private static final long serialVersionUID = 1L;
        private final String field;

        BoundedList(String field) {
            this.field = field;
        }

        @Override
        public boolean add(Object entry) {
            if (size() == MOST) {
                throw Problems.invalid(field, "may have up to 1,000 entries and has more");
            }
            return super.add(entry);
        }
    }
}
