using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Access;

public sealed class SignInPageTests : IAsyncDisposable
{
    private readonly AppHost _app = new();

    [Theory]
    [InlineData("ada")]
    [InlineData("ADA")]
    [InlineData("ada@example.org")]
    public async Task SignIn_WithPassword_OpensTheBacklog(string name)
    {
        await _app.AddPersonAsync("ada", person => person.Email = "ada@example.org");
        using var visitor = new Visitor(_app);

        var answer = await visitor.SignInAsync(name, AppHost.Password);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("https://localhost/", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task SignIn_ThatMustFail_AnswersTheSameToAll()
    {
        await _app.AddPersonAsync("ada");
        await _app.AddPersonAsync("gone", person => person.DisabledAt = DateTimeOffset.UnixEpoch);
        await _app.AddPersonAsync("sample", person => person.IsSample = true, password: null);

        var answers = new List<string>();
        foreach (var (name, password) in Attempts())
        {
            using var visitor = new Visitor(_app);
            var answer = await visitor.SignInAsync(name, password);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answers.Add(AlertOf(await answer.Content.ReadAsStringAsync()));
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task SignIn_SixthTryInAMinute_IsRefusedWithTheTimeToWait()
    {
        using var visitor = new Visitor(_app);
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync("ada", "wrong")).StatusCode);
        }

        var sixth = await visitor.SignInAsync("ada", "wrong");
        var somebodyElse = await visitor.SignInAsync("bob", "wrong");

        Assert.Equal(HttpStatusCode.TooManyRequests, sixth.StatusCode);
        Assert.InRange(sixth.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, somebodyElse.StatusCode);
    }

    [Theory]
    [InlineData("Limits:SignInPerAccountInTenMinutes", 60, 600, "minutes")]
    [InlineData("Limits:SignInPerAccountInAnHour", 600, 3_600, "minutes")]
    public async Task SignIn_AgainAndAgain_WaitsLonger(string limit, int above, int most, string words)
    {
        _app.With(limit, "3");
        using var visitor = new Visitor(_app);
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync("ada", "wrong")).StatusCode);
        }

        var next = await visitor.SignInAsync("ada", "wrong");

        Assert.Equal(HttpStatusCode.TooManyRequests, next.StatusCode);
        Assert.InRange(next.Headers.RetryAfter!.Delta!.Value.TotalSeconds, above, most);
        Assert.Contains(words, AlertOf(await next.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task SignIn_TwentyFirstTryFromAnAddress_IsRefusedWhateverTheForwardedHeaderSays()
    {
        using var visitor = new Visitor(_app);
        for (var attempt = 1; attempt <= 20; attempt++)
        {
            await visitor.SignInAsync($"somebody{attempt}", "wrong");
        }

        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        var next = await visitor.SignInAsync("somebody21", "wrong");
        visitor.Client.DefaultRequestHeaders.Add(LocalCaller.Header, "198.51.100.4");
        var fromElsewhere = await visitor.SignInAsync("somebody22", "wrong");

        Assert.Equal(HttpStatusCode.TooManyRequests, next.StatusCode);
        Assert.NotNull(next.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, fromElsewhere.StatusCode);
    }

    [Theory]
    [InlineData("/p/sample/backlog?kind=tech", "/p/sample/backlog?kind=tech")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/%09/evil.example", "/%09/evil.example")]
    [InlineData("https:evil.example", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task SignIn_ReturnsToThisSiteOnly(string returnUrl, string expected)
    {
        await _app.AddPersonAsync("ada");
        using var visitor = new Visitor(_app);

        var answer = await visitor.SignInAsync(
            "ada",
            AppHost.Password,
            $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}"
        );

        Assert.Equal($"https://localhost{expected}", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        await _app.AddPersonAsync("ada");
        using var visitor = await Visitor.SignedInAsync(_app, "ada");

        await visitor.SignOutAsync();
        var answer = await visitor.Client.GetAsync("/account");

        Assert.StartsWith("/sign-in", answer.Headers.Location?.PathAndQuery);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IEnumerable<(string Name, string Password)> Attempts() =>
        [("nobody", AppHost.Password), ("ada", "wrong"), ("gone", AppHost.Password), ("sample", ""), ("", "")];

    private static string AlertOf(string html)
    {
        var start = html.IndexOf("role=\"alert\"", StringComparison.Ordinal);
        return html[start..html.IndexOf("</p>", start, StringComparison.Ordinal)];
    }
}
