using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Feedback;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published.Roadmap;

/// <summary>Whatever was published to others, or not at all, holds the word "canary" or the figure 7771.</summary>
public sealed class RoadmapLeakTests : RoadmapTestContext
{
    private static readonly string[] Paths =
    [
        "",
        "/v/1",
        "/v/2",
        "/v/3",
        "/v/canary",
        "/versions",
        "/changes",
        "/changes?from=1&to=2",
        "/changes?from=1&to=3",
        "/embed",
        "/feed.atom",
        "/roadmap.ics",
        "/roadmap.json",
        "/v/2/picture.png",
        "/items/1",
        "/nothing",
    ];

    [Theory]
    [InlineData(RoadmapAudience.Anyone)]
    [InlineData(RoadmapAudience.Link)]
    public async Task EveryAnswer_HoldsNothingOfOtherAudiencesOrOfTheBacklog(RoadmapAudience audience)
    {
        await PublishToAllAsync(audience);
        await AddItemAsync();
        await AddLinkAsync();
        var root = audience == RoadmapAudience.Anyone ? Address : Linked;

        var answers = await Task.WhenAll(Paths.Select(path => ReadAsync(root + path)));
        var besides = await Task.WhenAll(
            ReadAsync("/r/other"),
            ReadAsync("/s/canary/r/webshop"),
            ReadAsync(root, "POST")
        );

        Assert.Contains(answers, answer => answer.Contains("Guest checkout"));
        Assert.All([.. answers, .. besides], AssertClean);
    }

    [Fact]
    public async Task EveryAnswer_OfWhatTheEditorPublished_HoldsTheWordsForReadersAlone()
    {
        var editor = Services.GetRequiredService<RoadmapStore>();
        var words = Services.GetRequiredService<RoadmapEntryStore>();
        var shown = await AddItemAsync("A canary", isDraft: false);
        var hidden = await AddItemAsync("Hidden canary", isDraft: false);
        await editor.AddAsync(Ada, Product.Id, [shown, hidden], RoadmapHorizon.Now, None);
        var detail = await Services.GetRequiredService<RoadmapQueries>().GetAsync(Ada, Product.Id, None);
        var (first, second) = (detail.Entries[0].Entry, detail.Entries[1].Entry);
        await words.DescribeAsync(Ada, Product.Id, first.Id, new("Guest checkout", "More orders", first.Version), None);
        var nothing = new EntryDisplay(IsListed: false, Outcome: true, Score: true, Days: true, Parts: true);
        await words.ShowAsync(Ada, Product.Id, second.Id, new RoadmapDisplay(Anyone: nothing, Link: nothing), None);
        await PublishByTheEditorAsync(1);
        await editor.MoveAsync(Ada, Product.Id, second.Id, RoadmapHorizon.Next, before: null, None);
        await editor.MoveAsync(Ada, Product.Id, first.Id, RoadmapHorizon.Next, before: null, None);
        await PublishByTheEditorAsync(2);
        await AddLinkAsync();

        var answers = await Task.WhenAll(
            Paths.SelectMany(path => new[] { Address + path, Linked + path }).Select(path => ReadAsync(path))
        );

        Assert.Contains(answers, answer => answer.Contains("from Now to Next"));
        Assert.All(answers, AssertClean);
    }

    [Fact]
    public async Task Differences_HoldNothingOfAVersionThatWasWithdrawn()
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")], note: "The first");
        await PublishAsync(2, [Entry("b", "A canary")], note: "canary", reasons: ("a", "canary"));
        await PublishAsync(3, [Entry("a", "Guest checkout", RoadmapHorizon.Next)]);

        await WithdrawAsync(2);

        Assert.All(await Task.WhenAll(Paths.Select(path => ReadAsync(Address + path))), AssertClean);
    }

    [Fact]
    public async Task EveryAnswer_HoldsNothingOfWhatReadersSay_NotEvenWhereItCounts()
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")]);
        await AddLinkAsync();
        await ConfigureAsync(settings => settings with { FeedbackFrom = Enum.GetValues<RoadmapAudience>() });
        var said = new FeedbackInput("a", Importance.Most, "A canary", "J. Canary", "canary@example.com");
        var (counted, waiting) = (NewId(), NewId());
        foreach (var id in new[] { counted, waiting })
        {
            await Services
                .GetRequiredService<ReaderFeedbackStore>()
                .LeaveAsync(RoadmapReader.Anyone("webshop"), id, said, None);
        }

        var desk = Services.GetRequiredService<FeedbackStore>();
        await UntilHeardAsync("feedback.judged", () => desk.PublishAsync(Ada, Product.Id, counted, None));

        string[] paths = [.. Paths, "/feedback", "/feedback?entry=a", "/feedback?entry=canary", "/feedback/thanks"];
        var answers = await Task.WhenAll(paths.Select(path => ReadAsync(Address + path)));

        Assert.Contains(answers, answer => answer.Contains("Matters to 1 reader"));
        Assert.All(answers, AssertClean);
    }

    private static FeedbackId NewId() => new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch));

    private static void AssertClean(string answer)
    {
        Assert.DoesNotContain("canary", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("7771", answer);
        Assert.DoesNotContain("PB-", answer);
        Assert.DoesNotContain("Lovelace", answer);
    }

    private async Task PublishToAllAsync(RoadmapAudience audience)
    {
        foreach (var number in new[] { 1, 2 })
        {
            var horizon = number == 1 ? RoadmapHorizon.Next : RoadmapHorizon.Now;
            foreach (var other in Enum.GetValues<RoadmapAudience>().Where(other => other != audience))
            {
                await PublishAsync(
                    number,
                    [
                        Entry("a", "A canary", horizon, "canary", 7771, Days(12, 4, 18), "canary"),
                        Entry("x", "Hidden canary", horizon),
                    ],
                    other,
                    "A note for all",
                    ("a", "canary"),
                    ("x", "canary")
                );
            }

            await PublishAsync(
                number,
                [Entry("a", "Guest checkout", horizon)],
                audience,
                reasons: ("a", "We were faster")
            );
        }

        await PublishAsync(3, [Entry("x", "Hidden canary")], RoadmapAudience.SignedIn, "canary");
    }

    private Task<int> AddItemAsync(string title = "An unpublished canary") => AddItemAsync(title, isDraft: true);

    private async Task<int> AddItemAsync(string title, bool isDraft)
    {
        var input = new ItemInput(CanaryItem.Titled(title), isDraft);
        return (await Services.GetRequiredService<BacklogStore>().CreateAsync(Ada, Product.Id, input, None)).Number;
    }

    private async Task PublishByTheEditorAsync(int number)
    {
        var detail = await Services.GetRequiredService<RoadmapQueries>().GetAsync(Ada, Product.Id, None);
        await Services
            .GetRequiredService<RoadmapPublicationStore>()
            .PublishAsync(
                Ada,
                Product.Id,
                new PublicationInput(Enum.GetValues<RoadmapAudience>(), $"Note {number}", [], detail.Seen),
                None
            );
    }

    /// <summary>Status, headers and body, all as one text.</summary>
    private async Task<string> ReadAsync(string path, string method = "GET")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var answer = await Client.SendAsync(request, None);
        return $"{answer.StatusCode}{answer.Headers}{answer.Content.Headers}"
            + WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(None));
    }
}
