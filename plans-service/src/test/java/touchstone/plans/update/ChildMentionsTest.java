package touchstone.plans.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.plans.update.NarrativeWarning;

class ChildMentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We placed Jack, aged 4, with his aunt.                    | Jack, aged 4
            Amelia (aged 11) moved school.                            | Amelia (aged 11)
            Visits to Mary-Jane aged 9 began.                         | Mary-Jane aged 9
            A plan was made for Tom Smith, a 15-year-old.             | Tom Smith, a 15-year-old
            The 7 year old Aisha is at home again.                    | 7 year old Aisha
            One girl named Chloe went missing twice.                  | girl named Chloe
            We met Connor's mother on Friday.                         | Connor's mother
            We met Connor’s siblings on Friday.                       | Connor’s siblings
            The review of Child A is done.                            | Child A
            Learning from baby P was shared.                          | baby P
            A strategy meeting on young person KL was late.           | young person KL
            DOB 3/4/2009 was wrong on the file.                       | DOB 3/4/2009
            His date of birth is 12 May 2008.                         | date of birth is 12 May 2008
            The twins, born on 1st June 2012, are home.               | born on 1st June 2012
            He was born in March 2009 and lives here.                 | was born in March 2009
            J.S. (4/5/2009) has a plan now.                           | J.S. (4/5/2009
            See NHS number 123 456 7890 on the file.                  | NHS number 123 456 7890
            The number 943 476 5919 was sent in clear.                | 943 476 5919
            Audit of case ref LC/20131 found no plan.                 | case ref LC/20131
            ICS number: 1048822 has no chronology.                    | ICS number: 1048822""")
    void what_looks_as_if_it_named_a_child_is_found(String narrative, String found) {
        assertEquals(List.of(found), ChildMentions.in(narrative).stream().map(NarrativeWarning::found).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The Independent Chair and the Lead Member met NHS England and Barnardo's on 3 May 2013.",
        "Isle of Wight Council, Stockton-on-Tees and Central Bedfordshire share the training.",
        "Children aged 4 to 11 were seen; Young People aged 16 were not.",
        "Looked After Children aged 10 have a plan. Those aged 16 have two.",
        "Boys, aged 12, are over-represented. Under fives are not.",
        "29 of 73 cases audited; case number 12 of 73 is outstanding.",
        "Every child IT record was checked; child A&E attendances fell.",
        "Date of birth is recorded in 95% of cases. Babies born in 2012 were weighed.",
        "Recommendation 4, Annex B and Child Protection Plan (5/6/2013) were read.",
        "A 16 year old has the right to advocacy. A child born in hospital is seen on day one.",
        "Children's mothers and the Council's partners were asked; parents' views are kept.",
        "Telephone 01983 823 000; the budget is 1,234,567.8901 pounds; reference 1234567890.",
        "The Assistant Director (Safeguarding) reports to the LSCB (12/3/2013) and to Ofsted.",
        "Social workers in Ryde, Newport and Sandown hold 15 cases each.",
        "The Young Person Advocate and the Child Exploitation lead were appointed."})
    void agencies_places_posts_and_statistics_are_nobody(String narrative) {
        assertEquals(List.of(), ChildMentions.in(narrative));
    }

    /** What four councils really published. */
    @Test
    void nothing_in_the_demo_names_a_child() throws IOException {
        try (Stream<Path> demo = Files.list(Path.of("../local/src/main/resources/demo"))) {
            for (Path council : demo.toList()) {
                assertEquals(List.of(), ChildMentions.in(Files.readString(council)), council.toString());
            }
        }
    }

    @Test
    void the_same_is_said_once_and_says_what_to_do() {
        List<NarrativeWarning> found = ChildMentions.in("Jack, aged 4, and again Jack, aged 4, and his sister named Kim.");
        assertEquals(List.of("Jack, aged 4", "sister named Kim"), found.stream().map(NarrativeWarning::found).toList());
        assertEquals("“Jack, aged 4” may name a child: look again. If it does, post the update anew without it and ask the programme manager to return this one.",
                found.get(0).advice());
    }
}
