using System.Text.Json;
using System.Text.Json.Nodes;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api.Scoring;

/// <summary>Published worked examples go through the API and come back with their published scores and order.</summary>
public sealed class WorkedExamplesTests(SampleApp app)
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
    public async Task Score_OfEachExampleOfOurModels_IsThePublishedOne()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");
        var examples = Examples();
        Assert.NotEmpty(examples);

        foreach (var (model, example) in examples)
        {
            foreach (var item in example.GetProperty("items").EnumerateArray())
            {
                var body = new JsonObject { ["model"] = model, ["inputs"] = InputsOf(model, item) };
                var answer = await script.PostAsync("score", body.ToJsonString());
                AssertPublished(item, answer.Json);
            }
        }
    }

    [Fact]
    public async Task Rank_OfEachExampleOfOurModels_IsThePublishedOrder()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        foreach (var (model, example) in Examples())
        {
            var items = example.GetProperty("items").EnumerateArray();
            var body = new JsonObject
            {
                ["model"] = model,
                ["items"] = new JsonArray([
                    .. items.Select(item => new JsonObject
                    {
                        ["id"] = NameOf(item),
                        ["inputs"] = InputsOf(model, item),
                    }),
                ]),
            };

            var answer = await script.PostAsync("score/rank", body.ToJsonString());

            Assert.Equal(
                example.GetProperty("expected_rank").EnumerateArray().Select(name => name.GetString()),
                answer["items"].EnumerateArray().Select(item => item.GetProperty("id").GetString())
            );
        }
    }

    private static List<(string Model, JsonElement Example)> Examples() =>
        [
            .. from example in JsonElement
                .Parse(SharedData.Read("2-scoring/worked_examples.json"))
                .GetProperty("examples")
                .EnumerateArray()
            let model = ModelOf(example)
            where model is not null
            select (model, example),
        ];

    // Reinertsen's form of WSJF knows one cost of delay, which is our default model.
    private static string? ModelOf(JsonElement example) =>
        example.GetProperty("method").GetString() switch
        {
            "RICE" => "rice",
            "ICE" => "ice",
            "WSJF" when example.GetProperty("items")[0].GetProperty("inputs").TryGetProperty("cost_of_delay", out _) =>
                "costOfDelayPerEffort",
            "WSJF" => "wsjf",
            "CD3" => "costOfDelayPerEffort",
            "Weighted scoring" => "weighted",
            _ => null,
        };

    private static JsonObject InputsOf(string model, JsonElement item)
    {
        var inputs = item.GetProperty("inputs");
        if (model != "weighted")
        {
            return new JsonObject(
                inputs
                    .EnumerateObject()
                    .Select(input =>
                        KeyValuePair.Create<string, JsonNode?>(
                            Names.GetValueOrDefault(input.Name, input.Name),
                            input.Value.GetDouble()
                        )
                    )
            );
        }

        var criteria = inputs
            .EnumerateArray()
            .Select(
                (row, i) =>
                    new JsonObject
                    {
                        ["name"] = $"Criterion {i + 1}",
                        ["weight"] = row.GetProperty("weight").GetDouble(),
                        ["value"] = row.GetProperty("score").GetDouble(),
                    }
            );
        return new JsonObject { ["criteria"] = new JsonArray([.. criteria]) };
    }

    // Examples print their scores with as many decimals as they find useful, rounded half up.
    private static void AssertPublished(JsonElement item, JsonElement answer)
    {
        var published = item.GetProperty("expected").GetDecimal();
        var score = (decimal)answer.GetProperty("score").GetDouble();
        Assert.Equal(published, Math.Round(score, published.Scale, MidpointRounding.AwayFromZero));
    }

    private static string NameOf(JsonElement item) => item.GetProperty("name").GetString()!; // each has one
}
