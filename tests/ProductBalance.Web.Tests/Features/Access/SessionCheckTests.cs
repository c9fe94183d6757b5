using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Access;
using ProductBalance.Web.Features.Access;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Access;

/// <summary>What an open circuit asks every ten seconds, and a cookie as often.</summary>
public sealed class SessionCheckTests : IAsyncDisposable
{
    private readonly AppHost _app = new();

    [Fact]
    public async Task Session_OfSomebodyUnchanged_Holds() =>
        Assert.True(await HoldsAfterAsync((_, _) => Task.CompletedTask));

    [Fact]
    public async Task Session_OfSomebodyDisabled_Ends() =>
        Assert.False(
            await HoldsAfterAsync(
                (users, person) =>
                {
                    person.DisabledAt = DateTimeOffset.UnixEpoch;
                    return users.UpdateAsync(person);
                }
            )
        );

    [Fact]
    public async Task Session_AfterSignOutEverywhere_Ends() =>
        Assert.False(await HoldsAfterAsync((users, person) => users.UpdateSecurityStampAsync(person)));

    [Fact]
    public async Task Session_AfterANewPassword_Ends() =>
        Assert.False(
            await HoldsAfterAsync(
                (users, person) => users.ChangePasswordAsync(person, AppHost.Password, "another quiet sentence")
            )
        );

    [Fact]
    public async Task Session_OfSomebodyDeleted_Ends() =>
        Assert.False(await HoldsAfterAsync((users, person) => users.DeleteAsync(person)));

    [Fact]
    public void Interval_IsTenSeconds() => Assert.Equal(TimeSpan.FromSeconds(10), AccessSetup.SessionCheckInterval);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<bool> HoldsAfterAsync(Func<UserManager<AppUser>, AppUser, Task> change)
    {
        await _app.AddPersonAsync("ada");
        await using var scope = _app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountSignIn>();
        // It was added the line above.
        var person = (await accounts.UserManager.FindByNameAsync("ada"))!;
        ClaimsPrincipal session = await accounts.CreateUserPrincipalAsync(person);

        await change(accounts.UserManager, person);

        return await accounts.ValidateSecurityStampAsync(session) is not null;
    }
}
