package touchstone.gateway.web.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What veraPDF finds against PDF/UA-1 (ISO 14289-1) in a file, as far as a machine can find it. */
final class AccessiblePdf {
    private AccessiblePdf() {}

    static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream().filter(one -> one.getStatus() == Status.FAILED).map(AccessiblePdf::words).toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String words(TestAssertion fault) {
        return "%s, test %d: %s".formatted(fault.getRuleId().getClause(), fault.getRuleId().getTestNumber(), fault.getMessage());
    }
}
