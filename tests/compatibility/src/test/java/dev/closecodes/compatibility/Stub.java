package dev.closecodes.compatibility;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What others can see of a type, as a source that compiles. */
final class Stub {

    private static final List<Class<? extends Annotation>> OF_ANNOTATIONS =
            List.of(Documented.class, Inherited.class, Repeatable.class, Retention.class, Target.class);

    private Stub() {}

    /**
     * The source.
     *
     * @param type top-level, public
     */
    static String of(Class<?> type) {
        return JavaFile.builder(type.getPackageName(), spec(type))
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }

    private static TypeSpec spec(Class<?> type) {
        TypeSpec.Builder spec = builder(type).addModifiers(modifiers(type));
        OF_ANNOTATIONS.stream()
                .filter(type::isAnnotationPresent)
                .forEach(annotation -> spec.addAnnotation(AnnotationSpec.get(type.getAnnotation(annotation))));
        Stream.of(type.getTypeParameters()).map(TypeVariableName::get).forEach(spec::addTypeVariable);
        if (!type.isAnnotation()) {
            Stream.of(type.getGenericInterfaces()).forEach(spec::addSuperinterface);
        }
        if (!type.isAnnotation() && !type.isEnum()) {
            spec.superclass(type.getGenericSuperclass());
        }
        members(type.getDeclaredFields())
                .filter(field -> !field.isEnumConstant())
                .forEach(field -> spec.addField(field(field)));
        constructors(type, spec);
        members(type.getDeclaredMethods())
                .filter(method -> !isOfEveryEnum(method))
                .forEach(method -> spec.addMethod(method(method)));
        Stream.of(type.getDeclaredClasses())
                .filter(nested -> isVisible(nested.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(nested -> spec.addType(spec(nested)));
        return spec.build();
    }

    private static TypeSpec.Builder builder(Class<?> type) {
        if (type.isAnnotation()) {
            return TypeSpec.annotationBuilder(type.getSimpleName());
        }
        if (type.isEnum()) {
            TypeSpec.Builder builder = TypeSpec.enumBuilder(type.getSimpleName());
            Stream.of(type.getEnumConstants())
                    .forEach(constant -> builder.addEnumConstant(((Enum<?>) constant).name()));
            return builder;
        }
        return TypeSpec.classBuilder(type.getSimpleName());
    }

    private static void constructors(Class<?> type, TypeSpec.Builder spec) {
        if (type.isEnum() || type.isAnnotation()) {
            return;
        }
        List<Constructor<?>> visible = members(type.getDeclaredConstructors()).toList();
        visible.forEach(constructor -> spec.addMethod(
                executable(MethodSpec.constructorBuilder(), constructor).build()));
        if (visible.isEmpty()) {
            spec.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
    }

    private static FieldSpec field(Field field) {
        return FieldSpec.builder(field.getGenericType(), field.getName(), modifiers(field.getModifiers()))
                .initializer(constant(field))
                .build();
    }

    /** It is compiled into those who use it. Only the hash may differ with each registry. */
    private static CodeBlock constant(Field field) {
        try {
            return field.getName().equals("REGISTRY_HASH") ? CodeBlock.of("null") : value(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static MethodSpec method(Method method) {
        if (!method.getDeclaringClass().isAnnotation()) {
            return executable(MethodSpec.methodBuilder(method.getName()), method)
                    .returns(method.getGenericReturnType())
                    .build();
        }
        MethodSpec.Builder element = MethodSpec.methodBuilder(method.getName())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(method.getGenericReturnType());
        return method.getDefaultValue() == null
                ? element.build()
                : element.defaultValue(value(method.getDefaultValue())).build();
    }

    private static CodeBlock value(Object value) {
        if (value instanceof Enum<?> constant) {
            return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
        }
        if (value instanceof Object[] values) {
            return Stream.of(values).map(Stub::value).collect(CodeBlock.joining(", ", "{", "}"));
        }
        return value instanceof String ? CodeBlock.of("$S", value) : CodeBlock.of("$L", value);
    }

    private static MethodSpec.Builder executable(MethodSpec.Builder spec, Executable executable) {
        Type[] parameters = executable.getGenericParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            spec.addParameter(parameters[i], "p" + i);
        }
        return spec.varargs(executable.isVarArgs())
                .addModifiers(modifiers(executable.getModifiers()))
                .addStatement("throw null");
    }

    private static boolean isOfEveryEnum(Method method) {
        return method.getDeclaringClass().isEnum()
                && List.of("values", "valueOf").contains(method.getName());
    }

    private static <M extends Member> Stream<M> members(M[] members) {
        return Stream.of(members)
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                .sorted(Comparator.comparing(Member::getName).thenComparing(Object::toString));
    }

    static boolean isVisible(int modifiers) {
        return java.lang.reflect.Modifier.isPublic(modifiers) || java.lang.reflect.Modifier.isProtected(modifiers);
    }

    private static Modifier[] modifiers(Class<?> type) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        modifiers.addAll(Arrays.asList(modifiers(type.getModifiers())));
        if (type.isEnum() || type.isAnnotation()) {
            // They go without saying.
            modifiers.removeAll(Set.of(Modifier.STATIC, Modifier.FINAL, Modifier.ABSTRACT));
        }
        // JavaPoet wants it there.
        if (type.getEnclosingClass() != null && type.getEnclosingClass().isAnnotation()) {
            modifiers.add(Modifier.STATIC);
        }
        return modifiers.toArray(Modifier[]::new);
    }

    private static Modifier[] modifiers(int bits) {
        return Stream.of(java.lang.reflect.Modifier.toString(bits).split(" "))
                .filter(word -> !word.isEmpty() && !word.equals("interface") && !word.equals("transient"))
                .map(word -> Modifier.valueOf(word.toUpperCase(Locale.ROOT)))
                .toArray(Modifier[]::new);
    }
}
