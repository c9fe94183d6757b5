using FluentValidation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ProductBalance.Web.Shared;

/// <summary>Lets a validator check the fields of the <see cref="EditForm"/> around it, when one changes and on submit.</summary>
public sealed class FluentRules : ComponentBase, IDisposable
{
    // Set by the framework before OnInitialized.
    private ValidationMessageStore _messages = null!;

    [CascadingParameter]
    public required EditContext Form { get; set; }

    [Parameter, EditorRequired]
    public required IValidator Validator { get; set; }

    public void Dispose()
    {
        Form.OnValidationRequested -= CheckAll;
        Form.OnFieldChanged -= CheckField;
    }

    protected override void OnInitialized()
    {
        _messages = new ValidationMessageStore(Form);
        Form.OnValidationRequested += CheckAll;
        Form.OnFieldChanged += CheckField;
    }

    private void CheckAll(object? sender, ValidationRequestedEventArgs e)
    {
        _messages.Clear();
        Show(_ => true);
    }

    private void CheckField(object? sender, FieldChangedEventArgs e)
    {
        _messages.Clear(e.FieldIdentifier);
        Show(property => property == e.FieldIdentifier.FieldName);
    }

    private void Show(Predicate<string> isWanted)
    {
        var result = Validator.Validate(new ValidationContext<object>(Form.Model));
        foreach (var failure in result.Errors.Where(failure => isWanted(failure.PropertyName)))
        {
            _messages.Add(Form.Field(failure.PropertyName), failure.ErrorMessage);
        }

        Form.NotifyValidationStateChanged();
    }
}
