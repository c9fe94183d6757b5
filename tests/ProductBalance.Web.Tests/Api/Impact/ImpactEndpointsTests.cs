using System.Net;
using System.Text.Json;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Impact;

public sealed class ImpactEndpointsTests(SampleApp app)
{
    [Fact]
    public async Task Parse_ReadsTheNumbersOfASentence()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var reading = await script.PostAsync("impact/parse", """{"text":"cut CI time from 45 to 12 minutes"}""");

        Assert.True(reading["quantified"].GetBoolean());
        Assert.Equal("CI time", reading["metric"].GetString());
        Assert.Equal("min", reading["unit"].GetString());
        Assert.Equal("lowerIsBetter", reading["direction"].GetString());
        Assert.Equal((45, 12), (reading["baseline"].GetDouble(), reading["target"].GetDouble()));
        Assert.Equal((-0.7333, -33), (reading["relativeChange"].GetDouble(), reading["absoluteChange"].GetDouble()));
        Assert.Equal(JsonValueKind.Null, reading["baselineRange"].ValueKind);
    }

    [Fact]
    public async Task Parse_OfAVagueSentence_AsksOneQuestion()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var reading = await script.PostAsync("impact/parse", """{"text":"make the code better"}""");

        Assert.False(reading["quantified"].GetBoolean());
        Assert.NotEmpty(reading["question"].GetString()!);
    }

    [Fact]
    public async Task Parse_OfPoints_HasADifferenceAndNoTarget()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var reading = await script.PostAsync("impact/parse", """{"text":"conversion +0.5pp"}""");

        Assert.Equal((0.5, "pp"), (reading["absoluteChange"].GetDouble(), reading["unit"].GetString()));
        Assert.Equal(JsonValueKind.Null, reading["target"].ValueKind);
    }

    [Fact]
    public async Task Parse_WithoutText_Is422()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.PostAsync("impact/parse", "{}");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "text"), (answer.Status, Assert.Single(answer.ErrorFields)));
    }
}
