using System.Net;
using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Scoring;

public sealed class RankingEndpointsTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Ranking_PutsTheLaneFirstAndThenCountsRanksFromOne()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var items = (await script.GetAsync("products/sample/ranking?size=1000"))["items"].EnumerateArray().ToList();

        var lane = items.TakeWhile(item => item.GetProperty("lane").GetString() == "lightsOn").ToList();
        Assert.NotEmpty(lane);
        Assert.All(lane, item => Assert.Equal(JsonValueKind.Null, item.GetProperty("rank").ValueKind));
        Assert.Equal(
            Enumerable.Range(1, items.Count - lane.Count),
            items.Skip(lane.Count).Select(item => item.GetProperty("rank").GetInt32())
        );
        Assert.All(items, item => Assert.InRange(item.GetProperty("aboveCutLine").GetDouble(), 0, 1));
        Assert.All(items.SkipLast(1), item => Assert.InRange(item.GetProperty("separatedFromNext").GetDouble(), 0, 1));
        Assert.Equal(JsonValueKind.Null, items[^1].GetProperty("separatedFromNext").ValueKind);
    }

    [Fact]
    public async Task Ranking_TermsOfEachItem_GiveItsScore()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var items = (await script.GetAsync("products/sample/ranking?size=1000"))["items"].EnumerateArray();

        Assert.All(
            items.Where(item => item.GetProperty("score").ValueKind == JsonValueKind.Number),
            item => Assert.Equal(item.GetProperty("score").GetDouble(), TotalOf(item.GetProperty("terms")), 1e-9)
        );
    }

    [Fact]
    public async Task Ranking_OfAnItemThatWasMovedAgainstItsScore_SaysSo()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var items = (await script.GetAsync("products/sample/ranking?size=1000"))["items"].EnumerateArray().ToList();

        var moved = Assert.Single(items, item => item.GetProperty("override").ValueKind == JsonValueKind.Object);
        var (decision, next) = (moved.GetProperty("override"), items[items.IndexOf(moved) + 1]);
        Assert.Equal("Anna Kowalska", decision.GetProperty("author").GetString());
        Assert.StartsWith("The buyers order", decision.GetProperty("reason").GetString());
        Assert.Equal(next.GetProperty("number").GetInt32(), decision.GetProperty("above").GetInt32());
        Assert.True(moved.GetProperty("rank").GetInt32() < decision.GetProperty("scoreRank").GetInt32());
    }

    [Fact]
    public async Task Ranking_PageByPage_IsTheWholeList()
    {
        await using var own = new AppHost().With("Sample:Load", "true");
        using var script = await ApiClient.OfAsync(own, "viewer");
        var whole = NumbersOf(await script.GetAsync("products/sample/ranking?size=1000"));

        List<int> walked = [];
        string? next = "";
        while (next is not null)
        {
            var page = await script.GetAsync($"products/sample/ranking?size=40{next}");
            walked.AddRange(NumbersOf(page));
            next = page["next"].GetString() is { } after ? $"&after={after}" : null;
        }

        Assert.Equal(whole, walked);
    }

    [Theory]
    [InlineData("size=0", "size")]
    [InlineData("size=1001", "size")]
    [InlineData("after=99999", "after")]
    public async Task Ranking_OfAPageThatCannotBe_Is422(string query, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.GetAsync($"products/sample/ranking?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([field], answer.ErrorFields);
    }

    [Fact]
    public async Task Ranking_WithASizeThatIsNoNumber_Is400()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.GetAsync("products/sample/ranking?size=many");

        Assert.Equal((HttpStatusCode.BadRequest, "size"), (answer.Status, Assert.Single(answer.ErrorFields)));
    }

    [Fact]
    public async Task Why_OfARankedItem_NamesItsNeighbours()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var created = await script.PostAsync("products/sample/items", ItemBodies.Complete().ToJsonString());

        var why = await script.GetAsync($"products/sample/items/{created["number"].GetInt32()}/why");

        Assert.Equal(created["score"].GetDouble(), why["score"].GetDouble());
        Assert.Equal(why["score"].GetDouble(), TotalOf(why["terms"]), 1e-9);
        Assert.Equal("EUR a week per person-week", why["unit"].GetString());
        Assert.DoesNotContain(
            why["terms"].EnumerateArray(),
            term => term.GetProperty("unit").GetString()!.Contains("money", StringComparison.Ordinal)
        );
        Assert.NotEmpty(why["sentence"].GetString()!);
        Assert.InRange(why["neighbours"].GetProperty("below").GetProperty("probability").GetDouble(), 0, 1);
        Assert.All(
            why["swaps"].EnumerateArray(),
            swap => Assert.Contains(swap.GetProperty("with").GetInt32(), NeighboursOf(why))
        );
        Assert.Contains(why["swaps"].EnumerateArray(), swap => swap.GetProperty("input").GetString() == "effort");
    }

    [Fact]
    public async Task Why_OfEachStatedFigure_NamesAuthorAndDay()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var created = await script.PostAsync("products/sample/items", ItemBodies.Complete().ToJsonString());

        var why = await script.GetAsync($"products/sample/items/{created["number"].GetInt32()}/why");

        var terms = why["terms"].EnumerateArray().ToDictionary(term => term.GetProperty("name").GetString()!);
        Assert.All(
            [terms["Effort"], terms["Confidence that it shows"]],
            term =>
            {
                Assert.Equal(JsonValueKind.String, term.GetProperty("author").ValueKind);
                Assert.Equal(JsonValueKind.String, term.GetProperty("day").ValueKind);
            }
        );
        Assert.Contains(
            terms.Values,
            term => term.GetProperty("source").GetString()?.StartsWith("baseline: ", StringComparison.Ordinal) == true
        );
        Assert.Equal(JsonValueKind.Null, terms["Weeks in a sprint"].GetProperty("author").ValueKind);
        Assert.Equal(JsonValueKind.Null, why["chain"].ValueKind);
    }

    [Fact]
    public async Task Why_OfAnItemWithPrerequisites_ScoresThemTogether()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        var items = (await script.GetAsync("products/sample/ranking?size=1000"))["items"].EnumerateArray().ToList();
        var dependent = items.First(item =>
            item.GetProperty("title").GetString() == "Rank search results by what people buy"
        );

        var why = await script.GetAsync($"products/sample/items/{dependent.GetProperty("number").GetInt32()}/why");

        var chain = why["chain"];
        Assert.Equal(2, chain.GetProperty("prerequisites").GetArrayLength());
        Assert.InRange(chain.GetProperty("score").GetDouble(), 1, why["score"].GetDouble());
    }

    [Fact]
    public async Task Why_OfADraft_SaysThatItHasNoScore()
    {
        using var script = await ApiClient.OfAsync(app, "engineer");
        var created = await script.PostAsync(
            "products/sample/items",
            "{\"kind\":\"tech\",\"title\":\"Something\",\"draft\":true}"
        );

        var why = await script.GetAsync($"products/sample/items/{created["number"].GetInt32()}/why");

        Assert.Equal(JsonValueKind.Null, why["score"].ValueKind);
        Assert.Contains("missing", why["sentence"].GetString());
    }

    private static IEnumerable<int> NumbersOf(ApiReply page) =>
        page["items"].EnumerateArray().Select(item => item.GetProperty("number").GetInt32());

    private static IEnumerable<int> NeighboursOf(ApiReply why) =>
        why["neighbours"]
            .EnumerateObject()
            .Where(neighbour => neighbour.Value.ValueKind == JsonValueKind.Object)
            .Select(neighbour => neighbour.Value.GetProperty("number").GetInt32());

    // The arithmetic as the API describes it, from the first step to the last.
    private static double TotalOf(JsonElement terms) =>
        terms
            .EnumerateArray()
            .Aggregate(
                0.0,
                (total, term) =>
                    term.GetProperty("step").GetString() switch
                    {
                        "start" => term.GetProperty("value").GetDouble(),
                        "add" => total + term.GetProperty("value").GetDouble(),
                        "subtract" => total - term.GetProperty("value").GetDouble(),
                        "multiply" => total * term.GetProperty("value").GetDouble(),
                        "divide" => total / term.GetProperty("value").GetDouble(),
                        _ => double.NaN,
                    }
            );
}
