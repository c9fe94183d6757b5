using System.Text.Json;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Tests.Support;

namespace ProductBalance.Domain.Tests.Scoring;

/// <summary>Published worked examples go through the models and give their published scores and order.</summary>
public sealed class WorkedExamplesTests
{
    // What the examples call the inputs of our models; a name of theirs that is ours already needs no entry.
    private static readonly Dictionary<string, string> Names = new()
    {
        ["value"] = "businessValue",
        ["time_criticality"] = "timeCriticality",
        ["urgency"] = "timeCriticality",
        ["risk_opportunity"] = "riskReduction",
        ["risk_enablement"] = "riskReduction",
        ["job_size"] = "jobSize",
        ["size"] = "jobSize",
        ["cost_of_delay_per_week"] = "costOfDelayPerWeek",
        ["cost_of_delay"] = "costOfDelayPerWeek",
        ["duration_weeks"] = "effortWeeks",
        ["duration"] = "effortWeeks",
    };

    [Fact]
    public void Of_ExamplesOfOurModels_GivesTheirScoresAndOrder()
    {
        var examples = Examples().Where(example => KindOf(example) is not null).ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, AssertPublished);
    }

    [Fact]
    public void Of_ExamplesOfOtherMethods_IsOutOfScope()
    {
        var others = Examples().Where(example => KindOf(example) is null).ToArray();

        Assert.SkipWhen(
            others.Length > 0,
            $"Out of scope: {string.Join("; ", others.Select(example => $"{Text(example, "id")} ({Text(example, "method")})"))}"
        );
    }

    private static JsonElement[] Examples() =>
        [
            .. JsonElement
                .Parse(SharedData.Read("2-scoring/worked_examples.json"))
                .GetProperty("examples")
                .EnumerateArray(),
        ];

    private static void AssertPublished(JsonElement example)
    {
        var items = example.GetProperty("items").EnumerateArray().ToArray();
        var kind = KindOf(example) ?? throw new ArgumentException("The example is not of our models.", nameof(example));

        var ranks = StatelessRanking.Of([.. items.Select(item => Read(kind, item))]);

        Assert.Equal(
            example.GetProperty("expected_rank").EnumerateArray().Select(name => name.GetString()),
            ranks.Select(rank => rank.Id)
        );
        Assert.All(
            items,
            item =>
            {
                var score = ranks.Single(rank => rank.Id == Text(item, "name")).Score;
                Assert.Equal(item.GetProperty("expected").GetDecimal(), AsPublished(score, item));
            }
        );
    }

    // Examples print their scores with as many decimals as they find useful, rounded half up.
    private static decimal AsPublished(double score, JsonElement item)
    {
        var published = item.GetProperty("expected").GetDecimal();
        return Math.Round((decimal)score, published.Scale, MidpointRounding.AwayFromZero);
    }

    private static ScoreModelKind? KindOf(JsonElement example) =>
        Text(example, "method") switch
        {
            "RICE" => ScoreModelKind.Rice,
            "ICE" => ScoreModelKind.Ice,
            // Reinertsen's form of WSJF knows one cost of delay, which is our default model.
            "WSJF" when example.GetProperty("items")[0].GetProperty("inputs").TryGetProperty("cost_of_delay", out _) =>
                ScoreModelKind.CostOfDelayPerEffort,
            "WSJF" => ScoreModelKind.Wsjf,
            "CD3" => ScoreModelKind.CostOfDelayPerEffort,
            "Weighted scoring" => ScoreModelKind.Weighted,
            _ => null,
        };

    private static StatelessItem Read(ScoreModelKind kind, JsonElement item)
    {
        var inputs = item.GetProperty("inputs");
        return kind == ScoreModelKind.Weighted
            ? ReadScorecard(Text(item, "name"), [.. inputs.EnumerateArray()])
            : new(Text(item, "name"), ScoreModels.For(kind), ScoreInputs.Of(inputs.EnumerateObject().Select(Input)));
    }

    private static StatelessItem ReadScorecard(string name, JsonElement[] rows)
    {
        var model = new WeightedModel([
            .. rows.Select((row, i) => new Criterion($"Criterion {i + 1}", row.GetProperty("weight").GetDouble())),
        ]);
        var values = rows.Select(row => Estimate.Of(row.GetProperty("score").GetDouble()));
        return new(name, model, ScoreInputs.Of(model.Inputs.Zip(values, (input, value) => (input.Name, value))));
    }

    private static (string Name, Estimate Estimate) Input(JsonProperty input) =>
        (Names.GetValueOrDefault(input.Name, input.Name), Estimate.Of(input.Value.GetDouble()));

    private static string Text(JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new JsonException($"{property} is no text.");
}
