package touchstone.contracts.access;

import static touchstone.contracts.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** People's sign-ins, and what each may do in an authority. */
@Path("/api/authorities/{authority}/accounts")
@Tag(name = "Administration")
public interface AccountsApi {

    @GET
    @Allow(ADMINISTRATOR)
    @Operation(operationId = "listAccounts", summary = "List the accounts that hold a role in an authority")
    Page<Account> accounts(@PathParam("authority") @Slug String authority);

    @POST
    @ResponseStatus(201)
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "openAccount",
            summary = "Open an account",
            description = "The answer holds a random password, shown this once. The roles 'public' and 'system' "
                    + "cannot be given.")
    IssuedAccount open(@PathParam("authority") @Slug String authority, @Valid @NotNull NewAccount account);

    @PUT
    @Path("/{signIn}/roles")
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "setRoles",
            summary = "Say what an account may do here",
            description = "Works for an account opened in another authority too, such as a regional adviser's.")
    Account setRoles(
            @PathParam("authority") @Slug String authority,
            @PathParam("signIn") String signIn,
            @Valid @NotNull Roles roles);
}
