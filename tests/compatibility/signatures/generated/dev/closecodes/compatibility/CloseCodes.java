package dev.closecodes.compatibility;

import java.util.List;
import java.util.Locale;

public final class CloseCodes {
    public static final String REGISTRY_HASH = null;

    private CloseCodes() {
    }

    public static CloseCodeText describe(int p0, Locale p1) {
        throw null;
    }

    public static boolean isReserved(int p0) {
        throw null;
    }

    public static boolean isRetired(int p0) {
        throw null;
    }

    public static boolean isSendable(int p0) {
        throw null;
    }

    public static boolean isSendableByBrowser(int p0) {
        throw null;
    }

    public static boolean isSendableByClient(int p0) {
        throw null;
    }

    public static boolean isSendableByServer(int p0) {
        throw null;
    }

    public static String label(int p0) {
        throw null;
    }

    public static List<String> languages() {
        throw null;
    }

    public static boolean reasonFits(String p0) {
        throw null;
    }

    public static CloseCode.Reconnect reconnect(int p0) {
        throw null;
    }

    public static int relayToClient(int p0, int p1) {
        throw null;
    }

    public static int relayToServer(int p0, int p1) {
        throw null;
    }

    public static String requireReason(String p0) {
        throw null;
    }

    public static int requireSendable(int p0) {
        throw null;
    }

    public static String truncateReason(String p0) {
        throw null;
    }
}
