using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Feedback;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published.Feedback;

public sealed partial class FeedbackEndpointsTests : RoadmapTestContext
{
    private const string OnCheckout = "/feedback?entry=a";

    public FeedbackEndpointsTests() => App.With("Limits:FeedbackPerAddress", "2");

    [Theory]
    [InlineData(Address, RoadmapAudience.Anyone)]
    [InlineData(Linked, RoadmapAudience.Link)]
    public async Task Form_IsKept_AndItsSenderThanked(string root, RoadmapAudience audience)
    {
        await PublishForAsync(audience);

        var answer = await SendAsync(root + OnCheckout, ("importance", "Much"), ("text", "We wait\r\nfor it"));

        Assert.Equal($"{root}/feedback/thanks", answer.Headers.Location?.ToString());
        Assert.Contains("Thank you", await Client.GetStringAsync(answer.Headers.Location, None));
        var feedback = await SingleAsync();
        Assert.Equal(
            ("a", Importance.Much, "We wait\nfor it"),
            (feedback.EntryKey, feedback.Importance, feedback.Text)
        );
        Assert.Equal(audience, feedback.Audience);
    }

    [Fact]
    public async Task Form_OnTheWholeRoadmap_AsksForAText()
    {
        await PublishForAsync(RoadmapAudience.Anyone);

        var refused = await SendAsync($"{Address}/feedback", ("text", ""), ("name", "Grace"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync(None);
        Assert.Contains("Write what you think.", page);
        Assert.Contains("value=\"Grace\"", page);
    }

    [Fact]
    public async Task Page_IsKeptByNobody_AndHasNeitherCookieNorScript()
    {
        await PublishForAsync(RoadmapAudience.Anyone);

        var answer = await Client.GetAsync(Address + OnCheckout, None);

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(None));
    }

    [Fact]
    public async Task Page_WhereNobodyAsks_OrWhatItIsAboutIsGone_IsNotThere()
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")]);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Address + OnCheckout));
        Assert.DoesNotContain("Say what you think", await Client.GetStringAsync(Address, None));

        await AskAsync(RoadmapAudience.Anyone);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Address + OnCheckout));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Address}/feedback?entry=b"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Linked + OnCheckout));
        var stamp = await StampAsync(Address + OnCheckout);
        await WithdrawAsync(1);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Address + OnCheckout));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{Address}/feedback/thanks"));
        var answer = await PostAsync(Address + OnCheckout, ("stamp", stamp), ("importance", "Much"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Form_TooOften_KeepsWhatWasTyped_AndSaysWhenToTryAgain()
    {
        await PublishForAsync(RoadmapAudience.Anyone);
        await SendAsync(Address + OnCheckout, ("importance", "Much"));
        await SendAsync(Address + OnCheckout, ("importance", "Some"));

        var refused = await SendAsync(Address + OnCheckout, ("importance", "Most"), ("text", "And <again>"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        var page = await refused.Content.ReadAsStringAsync(None);
        Assert.Contains("Too many tries.", page);
        Assert.Contains("And &lt;again&gt;", page);
    }

    [Fact]
    public async Task Form_WithoutAStamp_WithAnotherPagesStamp_OrOfAnotherSite_IsShownAgain()
    {
        await PublishForAsync(RoadmapAudience.Anyone);
        var other = await StampAsync($"{Address}/feedback");
        var own = await StampAsync(Address + OnCheckout);

        var without = await PostAsync(Address + OnCheckout, ("text", "kept"), ("importance", "Much"));
        var foreign = await PostAsync(Address + OnCheckout, ("stamp", other), ("importance", "Much"));
        Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        var crossed = await PostAsync(Address + OnCheckout, ("stamp", own), ("importance", "Much"));

        Assert.All([without, foreign, crossed], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode));
        Assert.Contains("kept</textarea>", await without.Content.ReadAsStringAsync(None));
        Assert.Contains("open for too long", await without.Content.ReadAsStringAsync(None));
        Assert.Contains("a page of another site", await crossed.Content.ReadAsStringAsync(None));
        await using var db = await OpenAsync();
        Assert.Empty(db.Feedback);
    }

    [Fact]
    public async Task Form_OfAProgram_ThatFillsInEverything_IsThankedAndForgotten()
    {
        await PublishForAsync(RoadmapAudience.Anyone);

        var answer = await SendAsync(Address + OnCheckout, ("importance", "Much"), ("website", "https://a.example"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var db = await OpenAsync();
        Assert.Empty(db.Feedback);
    }

    [Fact]
    public async Task Count_ShowsOnTheNewestVersion_OnceItIsPublished()
    {
        await PublishForAsync(RoadmapAudience.Anyone);
        await SendAsync(Address + OnCheckout, ("importance", "Much"));
        var before = await Client.GetAsync(Address, None);
        var store = Services.GetRequiredService<FeedbackStore>();

        await UntilHeardAsync(
            "feedback.judged",
            async () => await store.PublishAsync(Ada, Product.Id, (await SingleAsync()).Id, None)
        );

        Assert.DoesNotContain("Matters to", await before.Content.ReadAsStringAsync(None));
        var after = await Client.GetAsync(Address, None);
        Assert.Contains("Matters to 1 reader<", await after.Content.ReadAsStringAsync(None));
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    private async Task PublishForAsync(RoadmapAudience audience)
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")], audience);
        await AddLinkAsync();
        await AskAsync(audience);
    }

    private Task AskAsync(RoadmapAudience audience) =>
        ConfigureAsync(settings => settings with { FeedbackFrom = [audience] });

    private async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] fields) =>
        await PostAsync(path, [.. fields, ("stamp", await StampAsync(path))]);

    private Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) =>
        Client.PostAsync(
            path,
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            None
        );

    private async Task<string> StampAsync(string path) =>
        Stamp().Match(await Client.GetStringAsync(path, None)).Groups[1].Value;

    private async Task<HttpStatusCode> StatusAsync(string path) => (await Client.GetAsync(path, None)).StatusCode;

    private async Task<ReaderFeedback> SingleAsync()
    {
        await using var db = await OpenAsync();
        return await db.Feedback.AsNoTracking().SingleAsync(None);
    }

    [GeneratedRegex("name=\"stamp\" value=\"([^\"]+)\"")]
    private static partial Regex Stamp();
}
