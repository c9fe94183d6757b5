using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Planning;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using Draft = ProductBalance.Domain.Planning.Optimising.SprintPlan;

namespace ProductBalance.Web.Features.Sprints.Proposal;

/// <summary>Asks for a plan of a sprint and takes it over.</summary>
public sealed partial class ProposalSection(PlanQueries plans, SprintContentStore store, Attempts attempts)
    : ComponentBase,
        IDisposable
{
    private CancellationTokenSource? _running;
    private Draft? _draft;
    private SprintContentInput? _before;

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [Parameter, EditorRequired]
    public required SprintPlan Plan { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<BacklogRow> OnAdd { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<PlanEntry> OnRemove { get; set; }

    /// <summary>The whole content was set anew.</summary>
    [Parameter, EditorRequired]
    public required EventCallback<string> OnSet { get; set; }

    private PlanProposal? Proposal => _draft is { } draft ? new(draft, Plan) : null;

    private ProductId ProductId => Plan.Backlog.Product.Id;

    private int Number => Plan.Detail.Sprint.Number;

    public void Dispose()
    {
        _running?.Cancel();
        _running?.Dispose();
    }

    private async Task RunAsync(Func<Actor, ProductId, PlanRequest, CancellationToken, Task<Draft>> planner)
    {
        using var running = new CancellationTokenSource();
        _running = running;
        try
        {
            var request = new PlanRequest { Sprint = Number };
            await attempts.RunAsync(async () => _draft = await planner(Actor, ProductId, request, running.Token));
        }
        catch (OperationCanceledException)
        {
            // Somebody stopped it, and sees what was there before.
        }
        finally
        {
            _running = null;
        }
    }

    private Task AcceptAsync() =>
        SetAsync(
            new([.. _draft!.Chosen.Select(item => new SprintItemInput(item.Number, item.Effort))]), // offered on a draft
            before => _before = before,
            "The draft is the plan now."
        );

    private Task UndoAsync() => SetAsync(_before!, _ => _before = null, "The plan is as it was before."); // offered on it

    private async Task SetAsync(SprintContentInput content, Action<SprintContentInput> keep, string done)
    {
        if (
            await attempts.RunAsync(async () =>
                keep(await store.SetAsync(Actor, ProductId, Number, content, CancellationToken.None))
            )
        )
        {
            await OnSet.InvokeAsync(done);
        }
    }
}
