using Google.OrTools.Sat;

namespace ProductBalance.Domain.Planning.Optimising;

/// <summary>
/// Options and rules as a model of CP-SAT. One worker, a fixed seed and a limit in deterministic time make that the same
/// model always has the same answer, on a slow machine too.
/// </summary>
internal sealed class PlanModel
{
    private const string Parameters = "num_workers:1,random_seed:7,linearization_level:2,max_deterministic_time:20";

    private readonly CpModel _model = new();
    private readonly BoolVar[] _taken;
    private readonly LinearExpr _value;

    public PlanModel(IReadOnlyList<PlanOption> options, IEnumerable<PlanRule> rules)
    {
        _taken = [.. options.Select(_ => _model.NewBoolVar(""))];
        _value = LinearExpr.WeightedSum(_taken, options.Select(option => option.Value));
        foreach (var clause in rules.SelectMany(rule => rule.Clauses))
        {
            Add(clause);
        }
    }

    /// <summary>Looks for the highest value.</summary>
    public PlanModel MaximiseValue()
    {
        _model.Maximize(_value);
        return this;
    }

    /// <summary>Looks for the highest value of all other choices.</summary>
    public PlanModel Differ(IReadOnlyList<bool> taken)
    {
        _model.AddBoolOr(_taken.Zip(taken, (mine, other) => other ? mine.Not() : mine));
        return MaximiseValue();
    }

    /// <summary>
    /// Looks for the highest value of the choices that agree with another one up to an option which that leaves out and they
    /// take; among equals for the one where that is earliest.
    /// </summary>
    /// <param name="taken">The other choice.</param>
    /// <param name="settled">Before this option nothing can differ.</param>
    public PlanModel Outrank(IReadOnlyList<bool> taken, int settled)
    {
        List<BoolVar> gained = [];
        ILiteral agrees = _model.TrueLiteral();
        for (var i = 0; i < taken.Count; i++)
        {
            if (i < settled)
            {
                _model.AddBoolAnd([taken[i] ? _taken[i] : _taken[i].Not()]);
                continue;
            }

            var next = _model.NewBoolVar("");
            _model.AddImplication(next, agrees);
            _model.AddImplication(next, _taken[i]);
            if (taken[i])
            {
                agrees = next;
            }
            else
            {
                gained.Add(next);
            }
        }

        _model.AddExactlyOne(gained);
        // The value is not set as a limit: as a part of the objective it lets the solver prove much sooner what is left.
        var place = LinearExpr.WeightedSum(gained, Enumerable.Range(0, gained.Count).Select(at => (long)at));
        _model.Maximize((_value * gained.Count) - place);
        return this;
    }

    /// <summary>Looks for a choice of at least so much value that breaks a rule.</summary>
    public PlanModel Break(PlanRule rule, long value)
    {
        var broken = rule.Clauses.Select(_ => _model.NewBoolVar("")).ToList();
        _model.AddBoolOr(broken);
        foreach (var (clause, literal) in rule.Clauses.Zip(broken))
        {
            foreach (var row in clause)
            {
                _model.AddLinearConstraint(SumOf(row), row.Limit + 1, long.MaxValue).OnlyEnforceIf(literal);
            }
        }

        RequireValue(value);
        return this;
    }

    /// <summary>Solves it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PlanAnswer Solve(CancellationToken cancellationToken)
    {
        using var solver = new CpSolver { StringParameters = Parameters };
        using var registration = cancellationToken.Register(solver.StopSearch);
        cancellationToken.ThrowIfCancellationRequested();
        var status = solver.Solve(_model);
        cancellationToken.ThrowIfCancellationRequested();
        return status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => new(
                [.. _taken.Select(solver.BooleanValue)],
                status == CpSolverStatus.Optimal,
                solver.BestObjectiveBound
            ),
            CpSolverStatus.Infeasible => new(null, true, 0),
            CpSolverStatus.Unknown => new(null, false, double.PositiveInfinity),
            _ => throw new InvalidOperationException($"The solver refuses the model: {_model.Validate()}"),
        };
    }

    private void Add(IReadOnlyList<LinearRow> clause)
    {
        if (clause is [var only])
        {
            Add(only);
            return;
        }

        var chosen = clause.Select(_ => _model.NewBoolVar("")).ToList();
        _model.AddBoolOr(chosen);
        foreach (var (row, literal) in clause.Zip(chosen))
        {
            Add(row).OnlyEnforceIf(literal);
        }
    }

    private Constraint Add(LinearRow row) => _model.AddLinearConstraint(SumOf(row), long.MinValue, row.Limit);

    private LinearExpr SumOf(LinearRow row) =>
        LinearExpr.WeightedSum(row.Terms.Select(term => _taken[term.Option]), row.Terms.Select(term => term.Factor));

    private void RequireValue(long least) => _model.AddLinearConstraint(_value, least, long.MaxValue);
}
