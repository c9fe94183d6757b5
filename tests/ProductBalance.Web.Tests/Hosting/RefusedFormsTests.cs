using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Hosting;

public sealed class RefusedFormsTests(SampleApp app)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("/sign-in")] // for everybody, by a form with a token
    [InlineData("/passkeys/request-options")]
    [InlineData("/sign-out")] // for who is signed in
    [InlineData("/account")]
    [InlineData("/p/sample/backlog")]
    [InlineData("/r/sample")] // takes no form
    public async Task Form_WithoutToken_IsRefusedWithAPageThatSaysWhatToDo(string path)
    {
        using var visitor = new Visitor(app);

        var answer = await PostAsync(visitor, path);

        await AssertRefusedAsync(answer);
    }

    [Fact]
    public async Task Page_WithoutSession_StillAsksToSignIn()
    {
        using var visitor = new Visitor(app);

        var answer = await visitor.Client.GetAsync("/p/sample/backlog", None);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Form_OfWhoIsSignedIn_WithoutToken_ChangesNothing()
    {
        await using var own = new AppHost();
        await own.AddPersonAsync("ada");
        using var ada = await Visitor.SignedInAsync(own, "ada");

        await AssertRefusedAsync(await PostAsync(ada, "/sign-out"));

        var account = await ada.Client.GetAsync("/account", None);
        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(Visitor visitor, string path) =>
        visitor.Client.PostAsync(path, new FormUrlEncodedContent([new("a", "b")]), None);

    private static async Task AssertRefusedAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("This form was not taken", await answer.Content.ReadAsStringAsync(None));
    }
}
