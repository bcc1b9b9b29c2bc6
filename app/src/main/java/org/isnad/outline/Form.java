package org.isnad.outline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.reading.Evidence;

/** How the values of one type are written as bytes and read back. Stateless. */
abstract class Form {
    private static final Form NOTHING = new Form("") {
        @Override
        void write(Object value, DataOutputStream out) {
            // It does not come back.
        }

        @Override
        Object read(ByteBuffer in) {
            return null;
        }
    };

    private static final Form INT = new Form("int") {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeInt((Integer) value);
        }

        @Override
        Object read(ByteBuffer in) {
            return in.getInt();
        }
    };

    private static final Form DOUBLE = new Form("double") {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeDouble((Double) value);
        }

        @Override
        Object read(ByteBuffer in) {
            return in.getDouble();
        }
    };

    private static final Form TRUTH = new Form("boolean") {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        Object read(ByteBuffer in) {
            return in.get() != 0;
        }
    };

    private static final Form TEXT = new Form("text") {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            byte[] bytes = ((String) value).getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @Override
        Object read(ByteBuffer in) {
            byte[] bytes = new byte[in.getInt()];
            in.get(bytes);
            return new String(bytes, UTF_8);
        }
    };

    private static final Form DAY = new Form("day") {
        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeInt((int) ((LocalDate) value).toEpochDay());
        }

        @Override
        Object read(ByteBuffer in) {
            return LocalDate.ofEpochDay(in.getInt());
        }
    };

    /** The form in words: two types of the same words have the same bytes. */
    private final String told;

    private Form(String told) {
        this.told = told;
    }

    abstract void write(Object value, DataOutputStream out) throws IOException;

    abstract Object read(ByteBuffer in);

    /** The form of a type. */
    static Form of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new OfList(of(list.getActualTypeArguments()[0]));
        }
        Class<?> one = (Class<?>) type;
        if (one.isPrimitive()) {
            return one == int.class ? INT : one == double.class ? DOUBLE : TRUTH;
        }
        return one == Evidence.class ? NOTHING : new Optional(ofObject(one));
    }

    private static Form ofObject(Class<?> type) {
        if (type.isRecord()) {
            return new OfRecord(type);
        }
        if (type.isEnum()) {
            return new OfEnum(type.getEnumConstants());
        }
        return type == Integer.class ? INT : type == LocalDate.class ? DAY : TEXT;
    }

    @Override
    public String toString() {
        return told;
    }

    private static final class Optional extends Form {
        private final Form form;

        Optional(Form form) {
            super(form + "?");
            this.form = form;
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeBoolean(value != null);
            if (value != null) {
                form.write(value, out);
            }
        }

        @Override
        Object read(ByteBuffer in) {
            return in.get() == 0 ? null : form.read(in);
        }
    }

    private static final class OfList extends Form {
        private final Form each;

        OfList(Form each) {
            super(each + "*");
            this.each = each;
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            Collection<?> all = (Collection<?>) value;
            out.writeInt(all.size());
            for (Object one : all) {
                each.write(one, out);
            }
        }

        @Override
        Object read(ByteBuffer in) {
            return IntStream.range(0, in.getInt()).mapToObj(i -> each.read(in)).toList();
        }
    }

    private static final class OfEnum extends Form {
        private final Object[] all;

        OfEnum(Object[] all) {
            super(Arrays.toString(all));
            this.all = all;
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeByte(((Enum<?>) value).ordinal());
        }

        @Override
        Object read(ByteBuffer in) {
            return all[in.get()];
        }
    }

    private static final class OfRecord extends Form {
        private final Form[] forms;
        private final Method[] accessors;
        private final Constructor<?> constructor;

        OfRecord(Class<?> type) {
            this(type, type.getRecordComponents());
        }

        private OfRecord(Class<?> type, RecordComponent[] components) {
            this(type, components, forms(components));
        }

        private OfRecord(Class<?> type, RecordComponent[] components, Form[] forms) {
            super(type.getSimpleName() + told(components, forms));
            this.forms = forms;
            accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            constructor = constructor(type, components);
        }

        private static Form[] forms(RecordComponent[] components) {
            return Arrays.stream(components)
                    .map(component -> of(component.getGenericType()))
                    .toArray(Form[]::new);
        }

        private static String told(RecordComponent[] components, Form[] forms) {
            return IntStream.range(0, forms.length)
                    .mapToObj(i -> components[i].getName() + ":" + forms[i])
                    .collect(Collectors.joining(",", "(", ")"));
        }

        private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
            try {
                return type.getConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is no public record", e);
            }
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            try {
                for (int i = 0; i < forms.length; i++) {
                    forms[i].write(accessors[i].invoke(value), out);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        Object read(ByteBuffer in) {
            Object[] parts = new Object[forms.length];
            Arrays.setAll(parts, i -> forms[i].read(in));
            try {
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
