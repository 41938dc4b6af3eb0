package touchstone.governance.agenda;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.agenda.proposal.AgendaProposal;
import touchstone.contracts.governance.agenda.proposal.AgendaProposalsApi;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.http.Paging;

/** Proposals for an agenda over HTTP. */
class AgendaProposalsResource implements AgendaProposalsApi {
    private final AgendaProposalQueries proposals;
    private final Paging paging;

    AgendaProposalsResource(AgendaProposalQueries proposals, Paging paging) {
        this.proposals = proposals;
        this.paging = paging;
    }

    @Override
    public Page<AgendaProposal> proposals(String authority, UUID meeting, String after, int limit) {
        return paging.slice(proposals.of(MeetingEntity.get(authority, meeting)), after, limit, AgendaProposal::source);
    }
}
