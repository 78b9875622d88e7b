package dev.closecodes.demo;

import com.example.chat.CloseCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All listed codes, a line each, in aligned columns. */
final class CodeTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    private CodeTable() {}

    static CodeTable of(Locale locale) {
        CodeTable table = new CodeTable();
        table.rows.add(List.of("Code", "Constant", "Title", "Sent by", "Reconnect"));
        for (CloseCode code : CloseCode.values()) {
            table.rows.add(List.of(
                    String.valueOf(code.code()),
                    code.name(),
                    code.title(locale),
                    senders(code),
                    code.reconnect().name().toLowerCase(Locale.ROOT)));
        }
        return table;
    }

    private static String senders(CloseCode code) {
        if (code.isSendableByClient()) {
            return code.isSendableByServer() ? "client and server" : "client";
        }
        return code.isSendableByServer() ? "server" : "nobody";
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell)
                    .append(" ".repeat(widthOf(column) - DisplayWidth.of(cell)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int widthOf(int column) {
        return rows.stream()
                .mapToInt(cells -> DisplayWidth.of(cells.get(column)))
                .max()
                .orElse(0);
    }
}
