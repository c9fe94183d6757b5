using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>Draws an item by a model without money, from the model's inputs.</summary>
internal sealed class InputSampler : ItemSampler
{
    private readonly ScoreModel _model;
    private readonly Distribution[] _spreads;
    private readonly EstimateDraws[] _draws;

    public InputSampler(ItemId id, ItemContent content, ScoringContext context)
        : base(id, context.EffortOf(content))
    {
        _model = context.Model;
        _spreads = _model.Distributions(ModelInputs.Of(content, context));
        _draws = [.. _model.Inputs.Select(input => DrawsOf(input.Name))];
    }

    internal override void FillScores(int count, DrawBlock block)
    {
        var inputs = block.Inputs(_spreads.Length);
        for (var i = 0; i < _spreads.Length; i++)
        {
            _spreads[i].Fill(_draws[i], block.Numbers.AsSpan(0, count), inputs[i].AsSpan(0, count));
        }

        _model.Fill(inputs, block.Scores.AsSpan(0, count), block.Worths.AsSpan(0, count));
        DrawStanding.Fill(block, count, _model.ScoreFloor);
    }
}
