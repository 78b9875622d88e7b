package dev.closecodes.compatibility;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public abstract class SendableCloseCodeValidator<T> implements ConstraintValidator<SendableCloseCode, T> {
    private SendableCloseCodeValidator() {
    }

    public void initialize(SendableCloseCode p0) {
        throw null;
    }

    public boolean isValid(T p0, ConstraintValidatorContext p1) {
        throw null;
    }

    public static final class ForInteger extends SendableCloseCodeValidator<Integer> {
        public ForInteger() {
            throw null;
        }
    }

    public static final class ForShort extends SendableCloseCodeValidator<Short> {
        public ForShort() {
            throw null;
        }
    }
}
