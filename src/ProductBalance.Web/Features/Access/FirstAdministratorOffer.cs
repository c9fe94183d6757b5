using Microsoft.AspNetCore.Identity;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Features.Access;

/// <summary>Prints the first administrator's code at start, while the installation has none.</summary>
public static class FirstAdministratorOffer
{
    public static async Task OfferFirstAdministratorAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().Users;
        if (people.Any(person => person.IsAdministrator && person.DisabledAt == null))
        {
            return;
        }

        var code = app.Services.GetRequiredService<FirstAdministratorCode>().Offer();
        // To the terminal, not to the log: logs are kept and collected.
        await Console.Out.WriteLineAsync(
            $"This installation has no administrator yet. Open {PageUrls.FirstAdministrator} and give this code, "
                + $"which holds until the next start: {code}"
        );
    }
}
