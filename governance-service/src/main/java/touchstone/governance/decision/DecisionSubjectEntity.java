package touchstone.governance.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where the database files a decision under each of its subjects; written by a trigger, read in the order of dates. */
@Entity(name = "DecisionSubject")
@Table(name = "decision_subject")
@Immutable
class DecisionSubjectEntity {
    @Id
    String authority;

    @Id
    String subject;

    @Id
    @Column(name = "decided_on")
    LocalDate decidedOn;

    @Id
    UUID decision;

    protected DecisionSubjectEntity() {}
}
