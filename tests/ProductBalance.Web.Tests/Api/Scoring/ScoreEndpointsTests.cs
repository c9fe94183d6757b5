using System.Net;
using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Scoring;

public sealed class ScoreEndpointsTests(SampleApp app)
{
    // Each score worked out by hand.
    [Theory]
    [InlineData("""{"model":"rice","inputs":{"reach":500,"impact":2,"confidence":0.8,"effort":2}}""", 400)]
    [InlineData("""{"model":"ice","inputs":{"impact":8,"confidence":6,"ease":3}}""", 144)]
    [InlineData(
        """{"model":"wsjf","inputs":{"businessValue":8,"timeCriticality":5,"riskReduction":3,"jobSize":5}}""",
        3.2
    )]
    [InlineData("""{"model":"returnOnEffort","inputs":{"value":300,"cost":100}}""", 2)]
    [InlineData("""{"model":"costOfDelayPerEffort","inputs":{"costOfDelayPerWeek":600,"effortWeeks":3}}""", 200)]
    [InlineData(
        """{"model":"weighted","inputs":{"criteria":[{"name":"fit","weight":0.5,"value":8},{"name":"reach","weight":0.3,"value":5},{"name":"risk","weight":0.2,"value":3,"cost":true}]}}""",
        4.9
    )]
    public async Task Score_ByEachModel_IsTheFormula(string body, double score)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync("score", body);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(score, answer["score"].GetDouble(), 1e-9);
        Assert.Equal(JsonValueKind.Null, answer["p50"].ValueKind);
        Assert.NotEmpty(answer["unit"].GetString()!);
        Assert.NotEqual(0, answer["terms"].GetArrayLength());
    }

    [Fact]
    public async Task Score_WithARange_TellsTheSpread()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync(
            "score",
            """{"model":"ice","inputs":{"impact":{"low":4,"likely":5,"high":6},"confidence":1,"ease":1}}"""
        );

        // The median of the draws is near the median of the one range, and nine of ten lie within it.
        Assert.Equal(5, answer["p50"].GetDouble(), 0.1);
        Assert.Equal(4, answer["p5"].GetDouble(), 0.15);
        Assert.Equal(6, answer["p95"].GetDouble(), 0.15);
        Assert.Equal(answer["score"].GetDouble(), answer["mean"].GetDouble(), 0.1);
    }

    [Fact]
    public async Task Score_OffTheUsualScale_IsScoredAndWarnedOf()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync(
            "score",
            """{"model":"rice","inputs":{"reach":10,"impact":4,"confidence":0.5,"effort":1}}"""
        );

        Assert.Equal(20, answer["score"].GetDouble());
        Assert.Equal(
            "inputs.impact",
            Assert.Single(answer["warnings"].EnumerateArray()).GetProperty("field").GetString()
        );
    }

    [Theory]
    [InlineData("""{"inputs":{}}""", "model")]
    [InlineData("""{"model":"luck","inputs":{}}""", "model")]
    [InlineData("""{"model":"ice","inputs":{"impact":8,"confidence":6}}""", "inputs.ease")]
    [InlineData("""{"model":"ice","inputs":{"impact":8,"confidence":6,"ease":3,"reach":5}}""", "inputs.reach")]
    [InlineData(
        """{"model":"ice","inputs":{"impact":{"low":9,"likely":8,"high":7},"confidence":6,"ease":3}}""",
        "inputs.impact"
    )]
    [InlineData("""{"model":"rice","inputs":{"reach":5,"impact":1,"confidence":1,"effort":0}}""", "inputs.effort")]
    [InlineData("""{"model":"rice","inputs":{"reach":1e999,"impact":1,"confidence":1,"effort":1}}""", "inputs.reach")]
    [InlineData("""{"model":"weighted","inputs":{}}""", "inputs.criteria")]
    [InlineData("""{"model":"weighted","inputs":{"criteria":[null]}}""", "inputs.criteria")]
    [InlineData(
        """{"model":"weighted","inputs":{"criteria":[{"name":"fit","weight":1}]}}""",
        "inputs.criteria[0].value"
    )]
    [InlineData(
        """{"model":"weighted","inputs":{"criteria":[{"name":"fit","value":1}]}}""",
        "inputs.criteria[0].weight"
    )]
    [InlineData("""{"model":"weighted","inputs":{"criteria":[{"weight":1,"value":1}]}}""", "inputs.criteria[0].name")]
    [InlineData("""{"model":"ice","inputs":{"criteria":[],"impact":1,"confidence":1,"ease":1}}""", "inputs.criteria")]
    public async Task Score_WithAnInputThatIsWrong_Is422AndNamesIt(string body, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync("score", body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([field], answer.ErrorFields);
    }

    [Theory]
    [InlineData("""{"model":"ice","inputs":{"impact":"8"}}""", "inputs.impact")]
    [InlineData("""{"model":"ice","inputs":{"impcat":8}}""", "inputs.impcat")]
    [InlineData("""{"model":"ice","input":{}}""", "input")]
    public async Task Score_FromABodyThatCannotBeRead_Is400(string body, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync("score", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([field], answer.ErrorFields);
    }

    [Fact]
    public async Task Rank_PutsTheItemsInOrderAndKeepsTheirIds()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync(
            "score/rank",
            """
            {"model":"ice","items":[
              {"id":7,"inputs":{"impact":2,"confidence":2,"ease":2}},
              {"id":"b","inputs":{"impact":3,"confidence":3,"ease":3}}]}
            """
        );

        var items = answer["items"].EnumerateArray().ToList();
        Assert.Equal(["\"b\"", "7"], items.Select(item => item.GetProperty("id").GetRawText()));
        Assert.Equal([1, 2], items.Select(item => item.GetProperty("rank").GetInt32()));
        Assert.Equal([27, 8], items.Select(item => item.GetProperty("score").GetDouble()));
        Assert.Equal(1, items[0].GetProperty("separatedFromNext").GetDouble());
    }

    [Theory]
    [InlineData("""{"model":"ice","items":[]}""", "items")]
    [InlineData("""{"model":"ice"}""", "items")]
    [InlineData("""{"model":"ice","items":[null]}""", "items[0]")]
    [InlineData("""{"model":"ice","items":[{"inputs":{"impact":1,"confidence":1,"ease":1}}]}""", "items[0].id")]
    [InlineData("""{"model":"ice","items":[{"id":1,"inputs":{"impact":1,"ease":1}}]}""", "items[0].inputs.confidence")]
    [InlineData(
        """{"model":"ice","items":[{"id":1,"inputs":{"impact":1,"confidence":1,"ease":1}},{"id":1,"inputs":{"impact":1,"confidence":1,"ease":1}}]}""",
        "items[1].id"
    )]
    public async Task Rank_WithAnItemThatIsWrong_Is422AndNamesIt(string body, string field)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync("score/rank", body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([field], answer.ErrorFields);
    }

    [Theory]
    [InlineData(10_000, "2", HttpStatusCode.OK)]
    [InlineData(10_001, "2", HttpStatusCode.UnprocessableEntity)]
    [InlineData(1_001, """{"low":1,"likely":2,"high":3}""", HttpStatusCode.UnprocessableEntity)]
    public async Task Rank_TakesManyItemsButNotAnyNumber(int count, string impact, HttpStatusCode status)
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        var items = Enumerable
            .Range(0, count)
            .Select(n => $$$"""{"id":{{{n}}},"inputs":{"impact":{{{impact}}},"confidence":1,"ease":1}}""");

        var answer = await script.PostAsync(
            "score/rank",
            $$"""{"model":"ice","items":[{{string.Join(',', items)}}]}"""
        );

        Assert.Equal(status, answer.Status);
    }
}
