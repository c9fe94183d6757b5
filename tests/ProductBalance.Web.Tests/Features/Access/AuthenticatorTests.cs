using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Access;

public sealed partial class AuthenticatorTests : IAsyncDisposable
{
    private readonly AppHost _app = new();

    [Fact]
    public async Task SignIn_WithTheAppSetUp_NeedsItsCode()
    {
        var (key, _) = await SetUpAsync();
        using var visitor = new Visitor(_app);

        var first = await visitor.SignInAsync("ada", AppHost.Password, "/sign-in?returnUrl=%2Faccount");
        var step = first.Headers.Location!.PathAndQuery;
        Assert.StartsWith("/sign-in/code?", step);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Client.GetAsync("/account")).StatusCode);
        var wrong = await visitor.SendFormAsync(step, "second-step", ("Input.Code", "12345x"));
        Assert.Contains("This code does not hold", await wrong.Content.ReadAsStringAsync());
        var second = await visitor.SendFormAsync(step, "second-step", ("Input.Code", CodeOf(key)));

        Assert.Equal("/account", second.Headers.Location?.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task RecoveryCode_SignsInOnce()
    {
        var (_, recoveryCode) = await SetUpAsync();

        Assert.Equal(HttpStatusCode.Redirect, await TryRecoveryAsync(recoveryCode));
        Assert.Equal(HttpStatusCode.OK, await TryRecoveryAsync(recoveryCode));
    }

    [Fact]
    public async Task SwitchOff_WithACode_LeavesThePasswordAlone()
    {
        var (key, _) = await SetUpAsync();
        using var owner = await AtSecondStepAsync(key);

        var answer = await owner.SendFormAsync("/account", "authenticator-code", ("Step.Code", CodeOf(key)));

        Assert.Equal("/account?done=authenticator-off", answer.Headers.Location?.PathAndQuery);
        using var visitor = await Visitor.SignedInAsync(_app, "ada");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task SecondStep_WithoutTheFirst_AsksForIt()
    {
        using var visitor = new Visitor(_app);

        Assert.Contains("Sign in once more", await visitor.Client.GetStringAsync("/sign-in/code"));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<(string Key, string RecoveryCode)> SetUpAsync()
    {
        await _app.AddPersonAsync("ada");
        using var owner = await Visitor.SignedInAsync(_app, "ada");
        var begun = await owner.SendFormAsync("/account", "authenticator-begin");
        var key = Key().Match(await begun.Content.ReadAsStringAsync()).Groups[1].Value;
        var on = await owner.SendFormAsync("/account", "authenticator-code", ("Step.Code", CodeOf(key)));
        return (key, RecoveryCode().Match(await on.Content.ReadAsStringAsync()).Groups[1].Value);
    }

    private async Task<Visitor> AtSecondStepAsync(string key)
    {
        var visitor = new Visitor(_app);
        var step = (await visitor.SignInAsync("ada", AppHost.Password)).Headers.Location!.PathAndQuery;
        await visitor.SendFormAsync(step, "second-step", ("Input.Code", CodeOf(key)));
        return visitor;
    }

    private async Task<HttpStatusCode> TryRecoveryAsync(string code)
    {
        using var visitor = new Visitor(_app);
        var step = (await visitor.SignInAsync("ada", AppHost.Password)).Headers.Location!.PathAndQuery;
        return (await visitor.SendFormAsync(step, "second-step", ("Input.Code", code))).StatusCode;
    }

    // What an app does (RFC 6238): HMAC-SHA1 over the number of half minutes since 1970, six digits of it.
    private static string CodeOf(string key)
    {
        var bits = string.Concat(
            key.Select(letter =>
                Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter), 2).PadLeft(5, '0')
            )
        );
        var secret = bits.Chunk(8).Where(octet => octet.Length == 8).Select(octet => Convert.ToByte(new(octet), 2));
        var counter = BitConverter.GetBytes(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30).Reverse();
#pragma warning disable CA5350 // the standard asks for SHA-1 here
        var hash = HMACSHA1.HashData([.. secret], [.. counter]);
#pragma warning restore CA5350
        var at = hash[^1] & 0xf;
        var number = ((hash[at] & 0x7f) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("secret=([A-Z2-7]+)")]
    private static partial Regex Key();

    [GeneratedRegex("<code>([0-9A-Z]{5}-[0-9A-Z]{5})</code>")]
    private static partial Regex RecoveryCode();
}
