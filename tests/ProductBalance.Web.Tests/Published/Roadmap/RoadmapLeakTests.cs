using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
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
    public async Task Differences_HoldNothingOfAVersionThatWasWithdrawn()
    {
        await PublishAsync(1, [Entry("a", "Guest checkout")], note: "The first");
        await PublishAsync(2, [Entry("b", "A canary")], note: "canary", reasons: ("a", "canary"));
        await PublishAsync(3, [Entry("a", "Guest checkout", RoadmapHorizon.Next)]);

        await WithdrawAsync(2);

        Assert.All(await Task.WhenAll(Paths.Select(path => ReadAsync(Address + path))), AssertClean);
    }

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

    private async Task AddItemAsync()
    {
        var content = new ItemContent
        {
            Kind = ItemKind.Tech,
            Title = "An unpublished canary",
            Description = "canary",
            Areas = ["canary"],
            Labels = ["canary"],
        };
        await Services
            .GetRequiredService<BacklogStore>()
            .CreateAsync(Ada, Product.Id, new ItemInput(content, IsDraft: true), None);
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
