using System.CommandLine;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Commands;

/// <summary>In whose name a command works.</summary>
internal static class CommandUser
{
    public static Option<string?> Option() =>
        new("--user")
        {
            Description = "In whose name: the name that they sign in with. An administrator's unless stated.",
            HelpName = "NAME",
        };

    /// <exception cref="Data.NotFoundException">There is nobody of that name.</exception>
    public static Task<Actor> FindAsync(WebApplication app, string? name, CancellationToken cancellationToken)
    {
        var accounts = app.Services.GetRequiredService<AccountQueries>();
        return name is null
            ? accounts.FindAdministratorAsync(cancellationToken)
            : accounts.FindActorAsync(name, cancellationToken);
    }
}
