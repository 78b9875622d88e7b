package dev.closecodes.compatibility;

import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Documented
@Repeatable(SendableCloseCode.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
})
public @interface SendableCloseCode {
    By by() default By.ANY;

    Class<?>[] groups() default {};

    String message() default "{dev.closecodes.SendableCloseCode.any}";

    Class<? extends Payload>[] payload() default {};

    enum By {
        ANY,

        CLIENT,

        SERVER,

        BROWSER
    }

    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
            ElementType.METHOD,
            ElementType.FIELD,
            ElementType.ANNOTATION_TYPE,
            ElementType.CONSTRUCTOR,
            ElementType.PARAMETER,
            ElementType.TYPE_USE
    })
    @interface List {
        SendableCloseCode[] value();
    }
}
