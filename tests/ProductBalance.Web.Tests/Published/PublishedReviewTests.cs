using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published;

/// <summary>A visitor without an account. Whatever readers may not know holds the word "canary".</summary>
public sealed class PublishedReviewTests : SettingsTestContext
{
    private const string Address = "/review/webshop/1";

    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    // The same with a text in it, in front of its end.
    private static readonly byte[] Described =
    [
        .. Png[..^12],
        .. new byte[] { 0, 0, 0, 6 },
        .. "tEXtcanary"u8,
        .. new byte[4],
        .. Png[^12..],
    ];

    private ReviewPublicationStore Publications => Services.GetRequiredService<ReviewPublicationStore>();

    [Fact]
    public async Task Get_WhatIsNotPublished_IsAPageThatSaysSo()
    {
        await HoldAsync();
        using var visitor = new Visitor(App);

        var answer = await visitor.Client.GetAsync(Address, None);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is nothing to read here", await answer.Content.ReadAsStringAsync(None));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Get_WhatAnyoneMayRead_IsCompleteSmallAndWithoutScript()
    {
        await HoldAsync();
        await PublishAsync(Audience.Anyone);
        using var visitor = new Visitor(App);

        var answer = await visitor.Client.GetAsync(Address, None);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(None));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<html lang=\"en\"", page);
        Assert.Contains("<title>Sprint 1, review · Webshop · ProductBalance</title>", page);
        Assert.Contains("Pay without an account", page);
        Assert.Contains("alt=\"The new form\"", page);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("style=", page);
        Assert.DoesNotContain("<!--", page);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.InRange(page.Length, 1, 60_000);
    }

    [Fact]
    public async Task Get_UnderAPolicyThatAllowsNoScript_ToBeAskedForAgain()
    {
        await HoldAsync();
        await PublishAsync(Audience.Anyone);
        using var visitor = new Visitor(App);
        var first = await visitor.Client.GetAsync(Address, None);

        using var again = new HttpRequestMessage(HttpMethod.Get, Address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await visitor.Client.SendAsync(again, None);

        var policy = Assert.Single(first.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy);
        Assert.DoesNotContain("script-src", policy);
        Assert.DoesNotContain("unsafe-inline", policy);
        Assert.Equal((true, true), (first.Headers.CacheControl!.Public, first.Headers.CacheControl.NoCache));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Withdraw_TakesItOutOfTheCache()
    {
        await HoldAsync();
        await PublishAsync(Audience.Anyone);
        using var visitor = new Visitor(App);
        await visitor.Client.GetAsync(Address, None);

        await WithdrawAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(Address, None)).StatusCode);
    }

    [Fact]
    public async Task Get_ByALink_IsKeptByNobodyAndListedNowhere()
    {
        await HoldAsync();
        var token = await PublishAsync(Audience.LinkHolders);
        using var visitor = new Visitor(App);

        var answer = await visitor.Client.GetAsync($"/s/{token}{Address}", None);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(Address, None)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync($"/s/guess{Address}", None)).StatusCode);
    }

    [Fact]
    public async Task Picture_IsServedAsWhatItIs_OnlyWhileItIsPublished()
    {
        var hash = await HoldAsync();
        var address = $"{Address}/pictures/{hash}";
        using var visitor = new Visitor(App);
        var before = await visitor.Client.GetAsync(address, None);

        await PublishAsync(Audience.Anyone);
        var answer = await visitor.Client.GetAsync(address, None);
        await Publications.WithdrawAsync(Ada, Product.Id, 1, None);

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(None));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(address, None)).StatusCode);
    }

    [Fact]
    public async Task EveryAnswer_HoldsNothingThatReadersMayNotKnow()
    {
        await HoldAsync();
        await PublishAsync(Audience.Anyone);
        using var visitor = new Visitor(App);

        var answer = await visitor.Client.GetAsync(Address, None);

        var all = $"{answer.Headers}{answer.Content.Headers}{await answer.Content.ReadAsStringAsync(None)}";
        Assert.DoesNotContain("canary", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("7771", all);
        Assert.DoesNotContain("PB-", all);
    }

    [Fact]
    public async Task Styles_AreKeptForGood_UnderTheirHash()
    {
        await HoldAsync();
        await PublishAsync(Audience.Anyone);
        using var visitor = new Visitor(App);
        var page = await visitor.Client.GetStringAsync(Address, None);
        var address = page.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];

        var answer = await visitor.Client.GetAsync(address, None);

        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl?.MaxAge);
        Assert.Contains("--pb-ink", await answer.Content.ReadAsStringAsync(None));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync("/published/old.css", None)).StatusCode);
    }

    private Task<string?> PublishAsync(Audience audience) =>
        Publications.PublishAsync(Ada, Product.Id, 1, audience, None);

    /// <summary>Withdraws, and waits until the feed has told of it; the cache heard it first.</summary>
    private async Task WithdrawAsync()
    {
        var heard = new TaskCompletionSource();
        using var hearing = App
            .Services.GetRequiredService<ChangeFeed>()
            .Subscribe(batch =>
            {
                if (batch.Any(change => change.Kind == ChangeKinds.ReviewWithdrawn))
                {
                    heard.SetResult();
                }
            });
        await Publications.WithdrawAsync(Ada, Product.Id, 1, None);
        await heard.Task;
    }

    /// <summary>One item that is shown, one that is hidden, a draft beside the sprint. Answers the picture's hash.</summary>
    private async Task<string> HoldAsync()
    {
        var sprints = Services.GetRequiredService<SprintStore>();
        await sprints.CreateNextAsync(Ada, Product.Id, None);
        foreach (var title in new[] { "Guest checkout", "Hidden canary" })
        {
            await ReleaseAsync(title);
        }

        await AddAsync("Draft canary", isDraft: true);
        var reviews = Services.GetRequiredService<ReviewStore>();
        var text = new ReviewTextInput
        {
            Sentence = "Pay without an account",
            Picture = Described,
            Alt = "The new form",
        };
        await reviews.WriteAsync(Ada, Product.Id, 1, 1, text, None);
        await reviews.WriteAsync(Ada, Product.Id, 1, 2, new() { IsHidden = true, Sentence = "canary" }, None);
        await sprints.StartAsync(Ada, Product.Id, 1, None);
        var held = await reviews.HoldAsync(Ada, Product.Id, 1, None);
        return held.Items.Single().Picture!.Hash;
    }

    private async Task ReleaseAsync(string title)
    {
        var item = await AddAsync(title, isDraft: false);
        var backlog = Services.GetRequiredService<BacklogStore>();
        await Services
            .GetRequiredService<SprintItemStore>()
            .AddAsync(Ada, Product.Id, 1, new SprintItemInput(item), None);
        await backlog.MoveAsync(Ada, Product.Id, item, ItemStatus.InProgress, "canary", None);
        await backlog.MoveAsync(Ada, Product.Id, item, ItemStatus.Released, "canary", None);
    }

    private async Task<int> AddAsync(string title, bool isDraft)
    {
        var input = new ItemInput(CanaryItem.Titled(title), isDraft);
        return (await Services.GetRequiredService<BacklogStore>().CreateAsync(Ada, Product.Id, input, None)).Number;
    }
}
