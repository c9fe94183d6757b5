using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published.Roadmap;

/// <summary>Two versions, in which one entry moved, one is new and one was dropped.</summary>
public sealed class RoadmapPagesTests : RoadmapTestContext
{
    [Theory]
    [InlineData("")]
    [InlineData("/feed.atom")]
    [InlineData("/roadmap.ics")]
    [InlineData("/roadmap.json")]
    [InlineData("/embed")]
    [InlineData("/v/1/picture.png")]
    public async Task Head_AnswersLikeGet_AndTheTagAsksForNothingNew(string path)
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")]);
        var got = await Client.GetAsync(Address + path, None);
        using var head = new HttpRequestMessage(HttpMethod.Head, Address + path);
        using var again = new HttpRequestMessage(HttpMethod.Get, Address + path);
        again.Headers.IfNoneMatch.Add(got.Headers.ETag!);

        var headed = await Client.SendAsync(head, None);
        var unchanged = await Client.SendAsync(again, None);
        await PublishAsync(2, [Entry("a", "Guest checkout", RoadmapHorizon.Next)]);
        var changed = await Client.GetAsync(Address + path, None);

        Assert.Equal((HttpStatusCode.OK, got.Headers.ETag), (headed.StatusCode, headed.Headers.ETag));
        Assert.Equal(got.Content.Headers.ContentType, headed.Content.Headers.ContentType);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.NotEqual(got.Headers.ETag, changed.Headers.ETag);
    }

    [Fact]
    public async Task Embed_HasAnotherTag_WhenOtherSitesMayFrameIt()
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")]);
        var before = await Client.GetAsync($"{Address}/embed", None);

        await ConfigureAsync(settings => settings with { EmbeddingSites = ["https://wiki.example.com"] });

        Assert.NotEqual(before.Headers.ETag, (await Client.GetAsync($"{Address}/embed", None)).Headers.ETag);
    }

    [Fact]
    public async Task Get_WhatAnyoneMayRead_IsCompleteAndWithoutScript()
    {
        await PublishTwoAsync();

        var answer = await Client.GetAsync(Address, None);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(None));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<html lang=\"en\"", page);
        Assert.Contains("<title>Webshop roadmap · ProductBalance</title>", page);
        Assert.Contains("<meta name=\"description\" content=\"Faster than we thought\"", page);
        Assert.Contains("<link rel=\"canonical\" href=\"https://localhost/r/webshop\"", page);
        Assert.Contains("content=\"https://localhost/r/webshop/v/2/picture.png\"", page);
        Assert.Contains("Of 100 visits 2.6 end in a purchase", page);
        Assert.Contains("4–18 Dec 2026", page);
        Assert.Contains("from Next to Now", page);
        Assert.Contains("The designs were ready early", page);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("style=", page);
        Assert.DoesNotContain("<!--", page);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Get_AnOlderVersion_SaysThatThereIsANewerOne()
    {
        await PublishTwoAsync();

        var page = await Client.GetStringAsync($"{Address}/v/1", None);

        Assert.Contains("This is an older version.", page);
        Assert.Contains("Voice search", page);
        Assert.DoesNotContain("Saved baskets", page);
    }

    [Fact]
    public async Task Get_WhatChanged_TellsEachChangeWithItsReason_WhicheverIsNamedFirst()
    {
        await PublishTwoAsync();

        var page = await Client.GetStringAsync($"{Address}/changes?from=2&to=1", None);

        Assert.Equal(page, await Client.GetStringAsync($"{Address}/changes", None));
        Assert.Contains("what changed from version 1 to 2", page);
        Assert.Contains("The experiment showed no effect", page);
        Assert.Contains("Saved baskets", page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/v/3")]
    [InlineData("/changes?from=1&to=3")]
    [InlineData("/changes?from=one")]
    [InlineData("/v/99999999999")]
    [InlineData("/nothing/at/all")]
    [InlineData("/versions")]
    [InlineData("/embed")]
    [InlineData("/feed.atom")]
    [InlineData("/roadmap.ics")]
    [InlineData("/roadmap.json")]
    [InlineData("/v/1/picture.png")]
    public async Task Get_WhatIsNotThere_IsAPageThatSaysSo(string path)
    {
        if (path is not "" and not "/versions")
        {
            await PublishAsync(1, [Entry("a", "Guest checkout")], RoadmapAudience.SignedIn);
        }

        var answer = await Client.GetAsync(Address + path, None);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains("text/html", answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task EveryLinkOfThePages_LeadsSomewhere()
    {
        await PublishTwoAsync();

        foreach (var page in new[] { Address, $"{Address}/versions", $"{Address}/changes", $"{Address}/embed" })
        {
            Assert.All(
                LinksOf(await Client.GetStringAsync(page, None)),
                link => Assert.Equal(HttpStatusCode.OK, Client.GetAsync(link, None).Result.StatusCode)
            );
        }
    }

    [Fact]
    public async Task Withdraw_TakesTheVersionOutOfEveryAnswerAtOnce()
    {
        await PublishTwoAsync();
        await Client.GetAsync(Address, None);

        await WithdrawAsync(2);

        Assert.Contains("Voice search", await Client.GetStringAsync(Address, None));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"{Address}/v/2", None)).StatusCode);
        await WithdrawAsync(1);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync(Address, None)).StatusCode);
    }

    [Fact]
    public async Task Withdraw_HoldsForTheNextRequest_HoweverBusyTheFeedIs()
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")]);
        await Client.GetAsync(Address, None);
        using var held = new ManualResetEventSlim();
        using var busy = Services.GetRequiredService<ChangeFeed>().Subscribe(_ => held.Wait(None));

        await WithdrawUnheardAsync(1);
        var answer = await Client.GetAsync(Address, None);
        held.Set();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Get_ByItsTag_IsNotSentAgain_UntilThereIsAnotherVersion()
    {
        await PublishTwoAsync();
        var tag = (await Client.GetAsync(Address, None)).Headers.ETag!;

        Assert.Equal(HttpStatusCode.NotModified, (await GetUnlessAsync(tag)).StatusCode);
        await WithdrawAsync(2);
        Assert.Equal(HttpStatusCode.OK, (await GetUnlessAsync(tag)).StatusCode);
    }

    [Fact]
    public async Task Get_ByALink_IsKeptByNobodyAndListedNowhere()
    {
        await PublishAsync(1, [Entry("a", "For the board")], RoadmapAudience.Link);
        await AddLinkAsync();

        var answer = await Client.GetAsync(Linked, None);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains($"{Linked}/feed.atom", await answer.Content.ReadAsStringAsync(None));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync(Address, None)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/s/guess{Address}", None)).StatusCode);
    }

    private async Task PublishTwoAsync()
    {
        var checkout = Entry("a", "Guest checkout", RoadmapHorizon.Next, "Of 100 visits 2.6 end in a purchase");
        await PublishAsync(1, [checkout, Entry("b", "Voice search", RoadmapHorizon.Later)], note: "The first");
        await PublishAsync(
            2,
            [
                checkout with
                {
                    Horizon = RoadmapHorizon.Now,
                    Days = Days(12, 4, 18),
                },
                Entry("c", "Saved baskets", RoadmapHorizon.Next, null, null, null, "Basket page", "Reminder"),
            ],
            note: "Faster than we thought",
            reasons: [("a", "The designs were ready early"), ("b", "The experiment showed no effect")]
        );
    }

    private async Task<HttpResponseMessage> GetUnlessAsync(System.Net.Http.Headers.EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.IfNoneMatch.Add(tag);
        return await Client.SendAsync(request, None);
    }

    private static IEnumerable<string> LinksOf(string page) =>
        page.Split("href=\"")
            .Skip(1)
            .Select(part => WebUtility.HtmlDecode(part[..part.IndexOf('"', StringComparison.Ordinal)]))
            .Where(link => link.StartsWith('/'))
            .Distinct();
}
