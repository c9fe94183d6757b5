using FluentValidation;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using ProductBalance.Data;
using ProductBalance.Domain;

namespace ProductBalance.Web.Shared;

/// <summary>Runs what a person asked for, and says in a snackbar why it did not work. The only place where pages do so.</summary>
public sealed class Attempts(ISnackbar snackbar)
{
    /// <returns>Whether it worked.</returns>
    public async Task<bool> RunAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (Exception exception) when (SentenceOf(exception) is { } sentence)
        {
            snackbar.Add(sentence, MudBlazor.Severity.Error, options => options.RequireInteraction = true);
            return false;
        }
    }

    /// <summary>What to tell a person of a refusal; null where it is a fault of ours.</summary>
    public static string? SentenceOf(Exception exception) =>
        exception switch
        {
            ValidationException refused => string.Join(
                " ",
                refused.Errors.Select(error => error.ErrorMessage).Distinct()
            ),
            DbUpdateConcurrencyException =>
                "Somebody else saved in this very moment. Nothing of yours is lost: look at it and try again.",
            DomainRuleException or NotFoundException or StorageBusyException => exception.Message,
            _ => null,
        };
}
