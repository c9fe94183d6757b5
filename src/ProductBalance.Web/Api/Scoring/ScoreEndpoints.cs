using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data;
using ProductBalance.Domain;
using ProductBalance.Domain.Scoring;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Scoring;

/// <summary>Scores and ranks what is stored nowhere: a what-if for scripts and spreadsheets.</summary>
public static class ScoreEndpoints
{
    private const int LongestScore = 64 * 1024;
    private const int LongestRanking = 8 * 1024 * 1024;

    public static void MapScore(this IEndpointRouteBuilder api)
    {
        var score = api.MapGroup("/score").WithMetadata(new ReadOnlyCall());
        score
            .MapPost("", Score)
            .WithMetadata(new RequestSizeLimitAttribute(LongestScore))
            .WithSummary("Score inputs by a model")
            .WithDescription(
                "rice takes reach, impact, confidence and effort; ice impact, confidence and ease; wsjf businessValue, "
                    + "timeCriticality, riskReduction and jobSize; weighted criteria; returnOnEffort value and cost; "
                    + "costOfDelayPerEffort costOfDelayPerWeek and effortWeeks. Each may be an estimate: then mean, p5, "
                    + "p50 and p95 come too. What lies off the usual scale is scored and warned of."
            )
            .ProducesProblems(400, 413, 422);
        score
            .MapPost("/rank", Rank)
            .WithMetadata(new RequestSizeLimitAttribute(LongestRanking))
            .WithSummary("Rank items by a model")
            .WithDescription(
                $"The same items in order. At most {RankReading.MostItems:N0} items, and {RankReading.MostWithRanges:N0} "
                    + "where any input is a range."
            )
            .ProducesProblems(400, 413, 422);
    }

    private static Ok<ScoreAnswer> Score(ScoreBody body)
    {
        List<FieldProblem> problems = [];
        var read = body.Model is { } kind ? new ScoreReading(kind, "inputs", problems).Read(body.Inputs) : null;
        if (body.Model is null)
        {
            problems.Add(RankReading.NoModel);
        }

        Problems.ThrowIfAny([], problems);
        var (model, inputs) = read!.Value; // without problems it is read
        return TypedResults.Ok(AnswerOf(model, inputs));
    }

    private static ScoreAnswer AnswerOf(ScoreModel model, ScoreInputs inputs)
    {
        var explanation = model.Explain(inputs);
        var spread = inputs.HasRange ? StatelessRanking.DrawsOf(new("", model, inputs)).Spread : null;
        return new()
        {
            Score = explanation.Score,
            Unit = explanation.Unit,
            Terms = [.. explanation.Terms.Select(TermAnswer.Of)],
            Sentence = explanation.Sentence,
            Warnings = RankReading.WarningsOf(explanation.Warnings, "inputs"),
            Mean = spread?.Mean,
            P5 = spread?.P5,
            P50 = spread?.P50,
            P95 = spread?.P95,
        };
    }

    private static Ok<RankAnswer> Rank(RankBody body)
    {
        var items = RankReading.Read(body);
        var sent = items.ToDictionary(item => item.Item.Id);
        return TypedResults.Ok(
            new RankAnswer(
                items.Count > 0 ? items[0].Item.Model.Unit : "",
                [
                    .. StatelessRanking
                        .Of([.. items.Select(item => item.Item)])
                        .Select(rank => sent[rank.Id].AnswerOf(rank)),
                ]
            )
        );
    }
}
