package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.closecodes.processor.model.Target;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The names of the generated types, as JavaPoet wants them. */
public final class JavaTypes {

    public static final ClassName LOCALE = ClassName.get(Locale.class);
    public static final ClassName OBJECTS = ClassName.get(Objects.class);
    public static final ClassName OPTIONAL = ClassName.get(Optional.class);
    public static final ClassName STRING = ClassName.get(String.class);

    final ClassName closeCode;
    final ClassName reconnect;
    final ClassName closeCodeRange;
    final ClassName closeCodes;
    final ClassName closeCodeText;
    final ClassName localizedTexts;
    final ClassName closeEvent;
    final ClassName generated;

    public JavaTypes(Target target) {
        closeCode = ClassName.get(target.packageName(), target.names().closeCode());
        reconnect = closeCode.nestedClass("Reconnect");
        closeCodeRange = ClassName.get(target.packageName(), target.names().closeCodeRange());
        closeCodes = ClassName.get(target.packageName(), target.names().closeCodes());
        closeCodeText = ClassName.get(target.packageName(), target.names().closeCodeText());
        // No language has a class of this name: a subtag has eight letters at most (RFC 5646 section 2.1).
        localizedTexts = closeCodes.nestedClass("LocalizedTexts");
        closeEvent = ClassName.get(target.packageName(), target.names().closeEvent());
        generated = closeCodes.nestedClass("Generated");
    }

    public static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(OPTIONAL, type);
    }

    public static TypeName list(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), type);
    }

    /** {@code CloseCode}. */
    public ClassName closeCode() {
        return closeCode;
    }

    /** {@code CloseCodes}. */
    public ClassName closeCodes() {
        return closeCodes;
    }

    /** The annotation that marks a generated type. */
    public ClassName generated() {
        return generated;
    }
}
