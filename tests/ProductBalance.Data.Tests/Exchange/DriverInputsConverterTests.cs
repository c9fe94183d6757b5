using System.Text.Json;
using System.Text.Json.Serialization;
using ProductBalance.Data.Json;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Data.Tests.Exchange;

public sealed class DriverInputsConverterTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new EstimateConverter(),
            new SourcedEstimateConverter(),
            new DriverInputsConverter(),
        },
    };

    [Fact]
    public void Read_WhenInputsComeInAllThreeForms_TakesEach()
    {
        var driver = Read(
            """
            {
              "type": "timeSaved",
              "timesPerMonth": { "estimate": { "low": 40, "likely": 52, "high": 60 }, "unit": "a day", "source": "log" },
              "shareWaitedFor": { "low": 0.1, "likely": 0.2, "high": 0.3 },
              "hourlyCost": 80,
              "effectPerUnit": 2
            }
            """
        );

        Assert.Equal(DriverKind.TimeSaved, driver.Type);
        Assert.Equal(new SourcedEstimate(new Estimate(40, 52, 60), "a day", "log"), driver.Inputs["timesPerMonth"]);
        Assert.Equal(new SourcedEstimate(new Estimate(0.1, 0.2, 0.3)), driver.Inputs["shareWaitedFor"]);
        Assert.Equal(new SourcedEstimate(Estimate.Of(80)), driver.Inputs["hourlyCost"]);
        Assert.Equal(new SourcedEstimate(Estimate.Of(2)), driver.EffectPerUnit);
    }

    [Theory]
    [InlineData("""{"type":"costCut"}""")]
    [InlineData(
        """{"type":"direct","valuePerMonth":{"estimate":900,"source":"contract"},"basis":"a signed contract"}"""
    )]
    [InlineData("""{"type":"revenueGained","lifetimeMargin":{"low":30,"likely":38,"high":46},"effectPerUnit":0.5}""")]
    public void Write_AfterRead_GivesTheSameText(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(Read(json), Options));

    [Theory]
    [InlineData("""{"costOfOne":5}""")]
    [InlineData("""{"type":"luck"}""")]
    [InlineData("""{"type":"incidentsAvoided","costOfOne":null}""")]
    [InlineData("""{"type":"incidentsAvoided","costOfOne":"5"}""")]
    [InlineData("""{"type":"incidentsAvoided","costOfOne":1e999}""")]
    [InlineData("""{"type":"incidentsAvoided","costOfOne":{"low":2,"likely":1,"high":3}}""")]
    [InlineData("""{"type":"incidentsAvoided","costOfOne":{"low":1,"likely":2}}""")]
    [InlineData("""{"type":"incidentsAvoided","costOfOne":{"estimate":5,"sauce":"log"}}""")]
    [InlineData("""{"type":"incidentsAvoided","costOfOne":{"estimate":null}}""")]
    public void Read_WhenSomethingIsWrong_Refuses(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    private static DriverInputs Read(string json) =>
        JsonSerializer.Deserialize<DriverInputs>(json, Options) ?? throw new JsonException("null");
}
