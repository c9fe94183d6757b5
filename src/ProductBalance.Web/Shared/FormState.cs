using FluentValidation;

namespace ProductBalance.Web.Shared;

/// <summary>What became of the last try to save a form: faults at their fields, one sentence for the rest, or done.</summary>
public sealed class FormState
{
    private readonly HashSet<string> _fields = [];

    private ILookup<string, string> _problems = Array.Empty<string>().ToLookup(text => text);

    /// <summary>Why it was not saved, beyond what stands at the fields.</summary>
    public string? Refusal { get; private set; }

    public bool IsSaved { get; private set; }

    /// <summary>What stands in its fields and cannot be read; while there is any, it is not saved.</summary>
    public UnreadTexts Unread { get; } = new();

    /// <summary>A form names the fields that it shows; problems of others stand above it.</summary>
    public void Show(string field) => _fields.Add(field);

    public void Hide(string field) => _fields.Remove(field);

    public IEnumerable<string> ProblemsOf(string field) => _problems[field];

    /// <summary>Somebody goes on typing.</summary>
    public void Touch() => IsSaved = false;

    /// <returns>Whether it was saved.</returns>
    public async Task<bool> SubmitAsync(Func<Task> save)
    {
        (Refusal, IsSaved, _problems) = (null, false, Array.Empty<string>().ToLookup(text => text));
        if (Unread.Problems is { Count: > 0 } unread)
        {
            Refusal = string.Join(" ", unread.Select(problem => problem.Message).Distinct());
            return false;
        }

        try
        {
            await save();
            return IsSaved = true;
        }
        catch (ValidationException refused)
        {
            _problems = refused.Errors.ToLookup(error => error.PropertyName, error => error.ErrorMessage);
            var elsewhere = _problems
                .Where(group => !_fields.Contains(group.Key))
                .SelectMany(group => group)
                .Distinct();
            Refusal = string.Join(" ", elsewhere) is { Length: > 0 } sentence ? sentence : null;
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            Refusal = sentence;
        }

        return false;
    }
}
