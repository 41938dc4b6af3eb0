package touchstone.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Figures in batches, for an authority with nothing else; no two of them for the same day. */
record Readings(Gateway gateway, String credential, AtomicInteger next) {
    private static final String AUTHORITY = "bench-readings";
    private static final int INDICATORS = 50;

    static Readings open(Gateway gateway, String administrator) throws IOException {
        gateway.post(administrator, "/api/authorities", "{\"slug\": \"%s\", \"name\": \"Bench of readings\"}".formatted(AUTHORITY));
        gateway.post(administrator, "/api/authorities/" + AUTHORITY + "/agencies", "{\"slug\": \"police\", \"name\": \"Police\", \"kind\": \"police\"}");
        Callers callers = Callers.opened(gateway, administrator, AUTHORITY, "police");
        for (int number = 0; number < INDICATORS; number++) {
            gateway.post(callers.manager(), "/api/metrics/" + AUTHORITY + "/indicators", """
                    {"code": "figure-%d", "title": "Audits of kind %1$d", "stage": "process", "unit": "percentage", "polarity": "high", "precision": 1,
                     "frequency": "ad-hoc", "position": %1$d, "source": "Audit", "supplier": "police", "definition": "Audits done.", "measures": []}"""
                    .formatted(number));
        }
        return new Readings(gateway, callers.credential(), new AtomicInteger());
    }

    void send(int rows) throws IOException {
        int first = next.getAndAdd(rows);
        StringBuilder json = new StringBuilder("{\"readings\": [");
        for (int row = first; row < first + rows; row++) {
            json.append(row == first ? "" : ", ").append("{\"indicator\": \"figure-").append(row % INDICATORS).append("\", \"period\": \"")
                    .append(LocalDate.of(1901, 1, 1).plusDays(row / INDICATORS)).append("\", \"numerator\": 41, \"denominator\": 73}");
        }
        gateway.post(credential, "/api/metrics/" + AUTHORITY + "/readings", json.append("]}").toString());
    }
}
