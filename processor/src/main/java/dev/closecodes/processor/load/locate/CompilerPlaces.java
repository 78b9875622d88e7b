package dev.closecodes.processor.load.locate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.tools.StandardLocation;

/** The places that a compilation has, in the order in which they are looked into. */
final class CompilerPlaces {

    private CompilerPlaces() {}

    /** Returns the places of sources. */
    static List<Place> sources(Element host, List<Path> folders, ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        List<Place> places = new ArrayList<>();
        folders.forEach(folder -> places.add(new FolderPlace(folder, "of -Aclosecodes.path")));
        places.add(new FilerPlace(filer, StandardLocation.SOURCE_PATH, "", "the source path", false));
        ModuleElement module = environment.getElementUtils().getModuleOf(host);
        if (module != null && !module.isUnnamed()) {
            String prefix = module.getQualifiedName() + "/";
            places.add(new FilerPlace(
                    filer, StandardLocation.MODULE_SOURCE_PATH, prefix, "the module source path", false));
        }
        Path sources = SourceFolder.rootOf(host, environment);
        if (sources != null) {
            places.add(new FolderPlace(sources, "beside the annotated source"));
        }
        return places;
    }

    /** Returns the sources of the project that the class output is in, and the class output. */
    static List<Place> outputs(Filer filer) {
        FilerPlace classOutput = new FilerPlace(filer, StandardLocation.CLASS_OUTPUT, "", "the class output", true);
        List<Place> outputs = new ArrayList<>(ProjectFolder.places(classOutput.folder()));
        outputs.add(classOutput);
        return outputs;
    }
}
