package touchstone.contracts.access;

import static touchstone.contracts.Role.ADMINISTRATOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** People's sign-ins, and what each may do in an authority. */
@Path("/api/authorities/{authority}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public interface AccountsApi {

    @GET
    @Allow(ADMINISTRATOR)
    @Operation(operationId = "listAccounts", summary = "List the accounts that were opened in an authority or hold a role there")
    Page<Account> accounts(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

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

    @POST
    @Path("/{signIn}/password")
    @ResponseStatus(201)
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "renewPassword",
            summary = "Give an account another password",
            description = "For who has forgotten theirs. The answer holds a random password, shown this once; whoever "
                    + "is signed in to the account is signed out. Only where the account was opened.")
    IssuedAccount renewPassword(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn);

    @POST
    @Path("/{signIn}/ending")
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "endAccount",
            summary = "End an account",
            description = "It signs nobody in any more, in any authority; what it did stays under its post. Only where "
                    + "the account was opened, and never one's own.")
    Account end(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn);

    @DELETE
    @Path("/{signIn}/ending")
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "reopenAccount",
            summary = "Let an ended account work again",
            description = "With the password and roles that it had. Only where the account was opened.")
    Account reopen(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn);
}
